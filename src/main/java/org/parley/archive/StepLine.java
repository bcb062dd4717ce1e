package org.parley.archive;

import org.parley.history.Action;
import org.parley.history.RecordKind;

/** What a step did to one record. @param href its history */
public record StepLine(Action action, RecordKind kind, String label, String href) {}
