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
        @Nullable Snapshot after) {

    /**
     * In the database, the name of the editor who typed a judgement that names no judge; null where it names one, and where it came
     * with a document or from Parley itself, which do not say who judged.
     */
    public static final String TYPED_BY =
            "(case when judge is null then (select max(r.actor) from revision r where r.record_id = id"
                    + " and r.action = 'CREATED' and r.account_id is not null) end)";
}
