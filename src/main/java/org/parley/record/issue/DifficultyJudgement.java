package org.parley.record.issue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Comparator;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Revision;
import org.parley.history.Snapshot;

/** How hard an issue is to settle, as somebody judges it as of a day. Append-only: a new one stands beside those before it. */
@Entity
@Immutable
public class DifficultyJudgement extends Recorded {

    /** By the day as of which they hold; of one day, in the order in which they were recorded. */
    static final Comparator<DifficultyJudgement> IN_ORDER =
            Comparator.comparing(DifficultyJudgement::asOf).thenComparing(DifficultyJudgement::id);

    @ManyToOne(fetch = FetchType.LAZY)
    private Issue issue;

    @Embedded
    private DifficultyJudgementDescription description;

    @Formula(Revision.TYPED_BY)
    private @Nullable String typedBy;

    @SuppressWarnings("NullAway.Init")
    protected DifficultyJudgement() {}

    DifficultyJudgement(Issue issue, DifficultyJudgementDescription description) {
        this.issue = issue;
        this.description = description;
    }

    @Override
    public DifficultyJudgementDescription description() {
        return description;
    }

    public Issue issue() {
        return issue;
    }

    public FuzzyDate asOf() {
        return description.asOf();
    }

    /** From 1 (easy) to 5 (hardest). */
    public int difficulty() {
        return description.difficulty();
    }

    /** Null where it is the judgement of the editors. */
    public @Nullable String judge() {
        return description.judge();
    }

    /** The editor whose judgement it is where there is no judge; null where nobody knows which. */
    public @Nullable String typedBy() {
        return typedBy;
    }

    public String reason() {
        return description.difficultyReason();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DIFFICULTY_JUDGEMENT;
    }

    @Override
    public String label() {
        return "Difficulty of " + issue.title() + ": " + difficulty();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("issue", issue).with(description);
    }
}
