package org.parley.record.source;

import org.jspecify.annotations.Nullable;

/**
 * What a source says in a citation.
 *
 * @param field the field it is about; null for the whole record
 * @param value the value asserted for the field
 * @param saidBy whom the source quotes for it
 */
public record Claim(
        @Nullable String field,
        @Nullable String value,
        @Nullable String saidBy,
        @Nullable String note) {

    /** The source stands for the whole record. */
    public static Claim whole() {
        return new Claim(null, null, null, null);
    }
}
