package org.parley.record.evidence;

import java.util.List;
import org.parley.record.coverage.CoverageNote;
import org.parley.record.source.SourceDescription;

/** How complete the record of a negotiation is in the days that a page shows, in the order of time. */
public record Coverage(List<CitedNote> notes) {

    static final Coverage UNSAID = new Coverage(List.of());

    /**
     * @param sources each once, in the order in which they were added
     * @param contests what sources contest in it, without the numbers of notes: not every page that shows it has some
     */
    public record CitedNote(CoverageNote note, List<SourceDescription> sources, List<Contest> contests) {}
}
