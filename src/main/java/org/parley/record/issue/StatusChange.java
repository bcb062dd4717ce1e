package org.parley.record.issue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
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
    private StatusChangeDescription description;

    @SuppressWarnings("NullAway.Init")
    protected StatusChange() {}

    StatusChange(Issue issue, StatusChangeDescription description) {
        this.issue = issue;
        this.description = description;
    }

    @Override
    public StatusChangeDescription description() {
        return description;
    }

    public Issue issue() {
        return issue;
    }

    public FuzzyDate effective() {
        return description.effective();
    }

    public IssueStatus status() {
        return description.status();
    }

    public @Nullable Round round() {
        return description.round();
    }

    public String rationale() {
        return description.rationale();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.STATUS_CHANGE;
    }

    @Override
    public String label() {
        return "Status of " + issue.title() + ": " + inWords(status());
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("issue", issue).with(description);
    }
}
