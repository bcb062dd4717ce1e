package org.parley.record.evidence;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.record.coverage.CoverageNote;
import org.parley.record.coverage.CoverageNotes;
import org.parley.record.source.Citation;
import org.parley.record.source.DisputeResolution;
import org.parley.record.talks.NegotiationBand;
import org.springframework.stereotype.Service;

/** Finds how complete the record of a negotiation is, in one statement where anything is said of it, and in none otherwise. */
@Service
public class Coverages {

    private final CoverageNotes notes;
    private final Evidences evidences;

    Coverages(CoverageNotes notes, Evidences evidences) {
        this.notes = notes;
        this.evidences = evidences;
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
        Set<CoverageNote> bearing = new TreeSet<>(CoverageNote.IN_TIME);
        List<Citation> citations = new ArrayList<>();
        List<DisputeResolution> resolutions = new ArrayList<>();
        for (Tuple each : notes.cited(band.id())) {
            CoverageNote note = each.get("note", CoverageNote.class);
            if (note.bearsOn(first, last)) {
                bearing.add(note);
                Optional.ofNullable(each.get("citation", Citation.class)).ifPresent(citations::add);
                Optional.ofNullable(each.get("resolution", DisputeResolution.class))
                        .ifPresent(resolutions::add);
            }
        }
        List<Long> numbers = bearing.stream().map(CoverageNote::id).toList();
        Evidence evidence = evidences.of(bearing, new Evidence(numbers, citations, resolutions));
        return new Coverage(bearing.stream().map(each -> cited(each, evidence)).toList());
    }

    private static Coverage.CitedNote cited(CoverageNote note, Evidence evidence) {
        return new Coverage.CitedNote(
                note,
                evidence.sources(evidence.numbersBehind(note)),
                evidence.contests(note).stream().map(Contest::withoutNotes).toList());
    }
}
