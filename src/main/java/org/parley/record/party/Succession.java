package org.parley.record.party;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** That a party took the place of another, split from it, or became part of it. */
@Entity
public class Succession extends Versioned implements Described<SuccessionDescription> {

    @ManyToOne(fetch = FetchType.LAZY)
    private Party party;

    @Embedded
    private SuccessionDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Succession() {}

    /** @param party the one that follows, splits off or merges; no party does so with itself */
    public Succession(Party party, SuccessionDescription description) {
        this.party = party;
        this.description = description;
    }

    @Override
    public SuccessionDescription description() {
        return description;
    }

    @Override
    public void describe(SuccessionDescription description) {
        this.description = description;
    }

    public Party party() {
        return party;
    }

    public SuccessionKind kind() {
        return description.kind();
    }

    public Party otherParty() {
        return description.otherParty();
    }

    public @Nullable FuzzyDate day() {
        return description.day();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SUCCESSION;
    }

    @Override
    public String label() {
        return party.name() + ", " + inWords(kind()).toLowerCase(Locale.ROOT) + " "
                + otherParty().name();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("party", party).with(description);
    }
}
