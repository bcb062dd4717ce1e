package org.parley.record.event;

import org.jspecify.annotations.Nullable;

/**
 * A statement, and what its speaker was on that day.
 *
 * @param title in words; null where no person speaks, or no title is certain
 */
public record AttributedStatement(
        Statement statement, @Nullable String title) {}
