package org.parley.record.agreement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Revision;

/** What somebody says has become of a commitment, as of a day. Append-only: a new one stands beside those before it. */
@Entity
@Immutable
public class Assessment extends Recorded {

    /** By the day as of which they hold; of one day, in the order in which they were recorded. */
    static final Comparator<Assessment> IN_ORDER =
            Comparator.comparing(Assessment::asOf).thenComparing(Assessment::id);

    /** How much was done, from nothing to all of it. */
    private static final List<CommitmentState> DONE =
            List.of(CommitmentState.NOT_CARRIED_OUT, CommitmentState.PARTLY, CommitmentState.CARRIED_OUT);

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Embedded
    private AssessmentDescription description;

    @Formula(Revision.TYPED_BY)
    private @Nullable String typedBy;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(Commitment commitment, AssessmentDescription description) {
        this.commitment = commitment;
        this.description = description;
    }

    @Override
    public AssessmentDescription description() {
        return description;
    }

    public Commitment commitment() {
        return commitment;
    }

    public FuzzyDate asOf() {
        return description.asOf();
    }

    public CommitmentState state() {
        return description.state();
    }

    public @Nullable Integer implementation() {
        return description.implementation();
    }

    /** Null where it is the judgement of the editors. */
    public @Nullable String judge() {
        return description.judge();
    }

    /** The editor whose judgement it is where there is no judge; null where nobody knows which. */
    public @Nullable String typedBy() {
        return typedBy;
    }

    /** Whether this and that cannot both be so: of one day they differ, or more of it was done for one than later for the other. */
    boolean contradicts(Assessment other) {
        if (this == other
                || state() == other.state()
                || state() == CommitmentState.NO_INFORMATION
                || other.state() == CommitmentState.NO_INFORMATION
                || speaker().equals(other.speaker())) {
            return false;
        }
        Assessment earlier = IN_ORDER.compare(this, other) < 0 ? this : other;
        Assessment later = earlier == this ? other : this;
        return !earlier.asOf().isCertainlyBefore(later.asOf())
                || DONE.contains(later.state()) && DONE.indexOf(later.state()) < DONE.indexOf(earlier.state());
    }

    /** Who judges, as far as that tells one judge from another: the editor where it is a judgement of the editors. */
    String speaker() {
        return Objects.requireNonNullElse(judge() == null ? typedBy() : judge(), "");
    }

    public @Nullable String words() {
        return description.words();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ASSESSMENT;
    }

    @Override
    public String label() {
        return "Assessment of " + asOf().shortText() + ": " + commitment.label();
    }
}
