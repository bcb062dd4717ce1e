package org.parley.record.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * What is said of a source.
 *
 * @param address the web address, http or https; null where there is none
 */
@Embeddable
public record SourceDescription(
        String publisher,
        String title,
        @Nullable String address,
        @EmbeddedColumnNaming("published_on_%s") @Nullable FuzzyDate publishedOn,
        @EmbeddedColumnNaming("accessed_on_%s") @Nullable FuzzyDate accessedOn,
        @Enumerated(EnumType.STRING) SourceKind kind) {}
