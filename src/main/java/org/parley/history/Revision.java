package org.parley.history;

import org.jspecify.annotations.Nullable;

/**
 * What one change set did to one record.
 *
 * @param negotiationId where the record belongs; null for what negotiations share
 * @param label what the record is called
 * @param before how it read before; null for a new one
 * @param after how it reads since; null for one that is gone
 */
public record Revision(
        Action action,
        long recordId,
        RecordKind kind,
        int version,
        @Nullable Long negotiationId,
        String label,
        @Nullable Snapshot before,
        @Nullable Snapshot after) {}
