package org.parley.record.coverage;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Versioned;
import org.parley.record.talks.Negotiation;

/** How complete the record of a negotiation is in a period: "only major events since March 2026". */
@Entity
public class CoverageNote extends Versioned implements Described<CoverageNoteDescription> {

    /** By the beginning of the period, one without a beginning first. */
    public static final Comparator<CoverageNote> IN_TIME = Comparator.comparing(
                    CoverageNote::from, Comparator.nullsFirst(Comparator.<FuzzyDate>naturalOrder()))
            .thenComparing(CoverageNote::id);

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    @Embedded
    private CoverageNoteDescription description;

    @SuppressWarnings("NullAway.Init")
    protected CoverageNote() {}

    public CoverageNote(Negotiation negotiation, CoverageNoteDescription description) {
        this.negotiation = negotiation;
        this.description = description;
    }

    @Override
    public CoverageNoteDescription description() {
        return description;
    }

    @Override
    public void describe(CoverageNoteDescription description) {
        this.description = description;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public @Nullable FuzzyDate from() {
        return description.from();
    }

    public @Nullable FuzzyDate to() {
        return description.to();
    }

    /**
     * Whether its period meets some days.
     *
     * @param first null where the days have no beginning
     * @param last null where they have no end
     */
    public boolean bearsOn(@Nullable LocalDate first, @Nullable LocalDate last) {
        FuzzyDate from = from();
        FuzzyDate to = to();
        boolean isOver = first != null
                && to != null
                && to.latest() != null
                && to.latest().isBefore(first);
        return !isOver && (last == null || from == null || from.mayBeBy(last));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.COVERAGE_NOTE;
    }

    @Override
    public String label() {
        return shortened(description.note());
    }
}
