package org.parley.record.evidence;

import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
import org.parley.record.source.SourceKind;

/** A source as a numbered note at the foot of a page. */
public record Note(
        int number,
        long source,
        String publisher,
        String title,
        @Nullable String address,
        @Nullable FuzzyDate publishedOn,
        @Nullable FuzzyDate accessedOn,
        SourceKind kind) {

    static Note of(int number, Source source) {
        SourceDescription said = source.description();
        return new Note(
                number,
                source.id(),
                said.publisher(),
                said.title(),
                said.address(),
                said.publishedOn(),
                said.accessedOn(),
                said.kind());
    }
}
