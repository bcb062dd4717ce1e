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
import org.parley.record.party.Party;
import org.parley.record.party.Person;

/** Where a party stands on an issue from a day on, in words. A party need not be at the table to have one. Append-only. */
@Entity
@Immutable
public class Position extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY)
    private Issue issue;

    @ManyToOne(fetch = FetchType.LAZY)
    private Party party;

    @Embedded
    @EmbeddedColumnNaming("effective_%s")
    private FuzzyDate effective;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person statedBy;

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    Position(Issue issue, Party party, FuzzyDate effective, Stance stance, String words, @Nullable Person statedBy) {
        this.issue = issue;
        this.party = party;
        this.effective = effective;
        this.stance = stance;
        this.words = words;
        this.statedBy = statedBy;
    }

    public Issue issue() {
        return issue;
    }

    public Party party() {
        return party;
    }

    public FuzzyDate effective() {
        return effective;
    }

    public Stance stance() {
        return stance;
    }

    public String words() {
        return words;
    }

    /** Who stated it; null where it is reported of the party. */
    public @Nullable Person statedBy() {
        return statedBy;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.POSITION;
    }

    @Override
    public String label() {
        return party.name() + " on " + issue.title() + ": " + inWords(stance);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("issue", issue.slug())
                .with("party", party.slug())
                .with("effective", effective)
                .with("stance", stance)
                .with("words", words)
                .with("statedBy", statedBy == null ? null : statedBy.slug());
    }
}
