package org.parley.record.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as pages show it.
 *
 * @param title the speaker's title on that day
 */
public record StatementView(Statement statement, @Nullable String title, List<Integer> cites) {}
