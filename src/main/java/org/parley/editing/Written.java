package org.parley.editing;

import java.util.OptionalLong;
import org.parley.history.Recorded;

/** @param step empty where nothing changed */
record Written<T extends Recorded>(T record, OptionalLong step) {}
