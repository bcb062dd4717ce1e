package org.parley.record.coverage;

import java.util.List;
import org.parley.record.source.Source;

/** How complete the record of a negotiation is in the days that a page shows, in the order of time. */
public record Coverage(List<CitedNote> notes) {

    static final Coverage UNSAID = new Coverage(List.of());

    /** @param sources each once, in the order in which they were added */
    public record CitedNote(CoverageNote note, List<Source> sources) {}
}
