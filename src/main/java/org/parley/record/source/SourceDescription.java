package org.parley.record.source;

import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/** What is said of a source. */
public record SourceDescription(
        String publisher,
        String title,
        @Nullable String address,
        @Nullable FuzzyDate publishedOn,
        @Nullable FuzzyDate accessedOn,
        SourceKind kind) {}
