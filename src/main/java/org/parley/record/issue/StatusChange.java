package org.parley.record.issue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.record.talks.Round;

/** One change of where an issue stands, with its reason. Append-only. */
@Entity
@Immutable
public class StatusChange extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    private Issue issue;

    @Embedded
    @EmbeddedColumnNaming("effective_%s")
    private FuzzyDate effective;

    @Enumerated(EnumType.STRING)
    private IssueStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Round round;

    private String rationale;

    @SuppressWarnings("NullAway.Init")
    protected StatusChange() {}

    StatusChange(Issue issue, FuzzyDate effective, IssueStatus status, @Nullable Round round, String rationale) {
        this.issue = issue;
        this.effective = effective;
        this.status = status;
        this.round = round;
        this.rationale = rationale;
    }

    public Issue issue() {
        return issue;
    }

    public FuzzyDate effective() {
        return effective;
    }

    public IssueStatus status() {
        return status;
    }

    /** The round in which it moved; null when it moved between rounds. */
    public @Nullable Round round() {
        return round;
    }

    public String rationale() {
        return rationale;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.STATUS_CHANGE;
    }

    @Override
    public String label() {
        return "Status of " + issue.title() + ": " + inWords(status);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("issue", issue.slug())
                .with("effective", effective)
                .with("status", status)
                .with("round", round == null ? null : round.reference())
                .with("rationale", rationale);
    }
}
