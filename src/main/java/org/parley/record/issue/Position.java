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
import org.parley.record.party.Party;
import org.parley.record.party.Person;

/** Where a party stands on an issue from a day on, in words. A party need not be at the table to have one. Append-only. */
@Entity
@Immutable
public class Position extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    private Issue issue;

    @Embedded
    private PositionDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    Position(Issue issue, PositionDescription description) {
        this.issue = issue;
        this.description = description;
    }

    @Override
    public PositionDescription description() {
        return description;
    }

    public Issue issue() {
        return issue;
    }

    public Party party() {
        return description.party();
    }

    public FuzzyDate effective() {
        return description.effective();
    }

    public Stance stance() {
        return description.stance();
    }

    public String words() {
        return description.words();
    }

    public @Nullable Person statedBy() {
        return description.statedBy();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.POSITION;
    }

    @Override
    public String label() {
        return party().name() + " on " + issue.title() + ": " + inWords(stance());
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("issue", issue).with(description);
    }
}
