package org.parley.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param id null where it is not clear which */
record Found(@Nullable Long id, List<Named> candidates) {}
