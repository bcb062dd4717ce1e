package org.parley.record.party;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Referenced;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** A state, organisation or group that takes part in negotiations, or that has a position without being at the table. */
@Entity
public class Party extends Versioned implements Described<PartyDescription>, Referenced {

    private String slug;

    @Embedded
    private PartyDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    public Party(String slug, PartyDescription description) {
        this.slug = slug;
        this.description = description;
    }

    @Override
    public PartyDescription description() {
        return description;
    }

    @Override
    public void describe(PartyDescription description) {
        this.description = description;
    }

    public String slug() {
        return slug;
    }

    @Override
    public String reference() {
        return slug;
    }

    public String name() {
        return description.name();
    }

    public String shortName() {
        return description.shortName();
    }

    public PartyKind kind() {
        return description.kind();
    }

    /** What stands on its mark where there is little room: the code of a state, otherwise the beginning of its short name. */
    public String letters() {
        String code = isoCode();
        return code != null
                ? code
                : shortName().substring(0, Math.min(4, shortName().length()));
    }

    public @Nullable String isoCode() {
        return description.isoCode();
    }

    public String colour() {
        return description.colour();
    }

    public MarkPattern pattern() {
        return description.pattern();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PARTY;
    }

    @Override
    public String label() {
        return name();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("slug", slug).with(description);
    }
}
