package org.parley.record.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.history.LongText;

/**
 * What a source says in a citation.
 *
 * @param field the field it is about; null for the whole record
 * @param value the value asserted for the field
 * @param saidBy whom the source quotes for it
 */
@Embeddable
public record CitationDescription(
        @ManyToOne(fetch = FetchType.LAZY) Source source,
        @Nullable String field,
        @Column(name = "asserted_value") @Nullable String value,
        @Nullable String saidBy,
        @LongText @Nullable String note) {

    /** The source stands for the whole record. */
    public static CitationDescription whole(Source source) {
        return new CitationDescription(source, null, null, null, null);
    }
}
