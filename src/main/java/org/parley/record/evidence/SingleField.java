package org.parley.record.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a source says of one field of a record.
 *
 * @param citation the number of the record that says it
 * @param record what the record is called; null where the page knows it by its number only
 * @param field what the field is called
 * @param value the value that the source gives, in words; null where it only stands behind that of the record
 * @param note the number of the source on the page
 */
public record SingleField(
        long citation,
        @Nullable String record,
        String field,
        @Nullable String value,
        int note) {}
