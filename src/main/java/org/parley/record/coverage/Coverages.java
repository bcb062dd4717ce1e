package org.parley.record.coverage;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.record.source.Citation;
import org.parley.record.source.Source;
import org.parley.record.talks.NegotiationBand;
import org.springframework.stereotype.Service;

/** Finds how complete the record of a negotiation is, in one statement where anything is said of it, and in none otherwise. */
@Service
public class Coverages {

    private final CoverageNotes notes;

    Coverages(CoverageNotes notes) {
        this.notes = notes;
    }

    /** At any time. */
    public Coverage of(NegotiationBand band) {
        return of(band, null, null);
    }

    /**
     * In the days that a page shows.
     *
     * @param first null where they have no beginning
     * @param last null where they have no end
     */
    public Coverage of(NegotiationBand band, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (!band.hasCoverageNotes()) {
            return Coverage.UNSAID;
        }
        Map<CoverageNote, Set<Source>> cited = new TreeMap<>(CoverageNote.IN_TIME);
        for (Tuple each : notes.cited(band.id())) {
            CoverageNote note = each.get("note", CoverageNote.class);
            Citation citation = each.get("citation", Citation.class);
            if (note.bearsOn(first, last)) {
                Set<Source> sources = cited.computeIfAbsent(note, any -> new LinkedHashSet<>());
                if (citation != null) {
                    sources.add(citation.source());
                }
            }
        }
        return new Coverage(cited.entrySet().stream()
                .map(each -> new Coverage.CitedNote(each.getKey(), List.copyOf(each.getValue())))
                .toList());
    }
}
