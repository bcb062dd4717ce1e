package org.parley.record.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;

/** A state, organisation or group that takes part in negotiations, or that has a position without being at the table. */
@Entity
public class Party extends Versioned {

    private String slug;
    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private @Nullable String isoCode;
    private String colour;

    @Enumerated(EnumType.STRING)
    private MarkPattern pattern;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    public Party(String slug, PartyDescription description) {
        this.slug = slug;
        describe(description);
    }

    /** Replaces what is said of the party; its address (slug) stays. */
    @SuppressWarnings("NullAway.Init")
    public final void describe(PartyDescription description) {
        this.name = description.name();
        this.shortName = description.shortName();
        this.kind = description.kind();
        this.isoCode = description.isoCode();
        this.colour = description.colour();
        this.pattern = description.pattern();
    }

    public PartyDescription description() {
        return new PartyDescription(name, shortName, kind, isoCode, colour, pattern);
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public PartyKind kind() {
        return kind;
    }

    /** What stands on its mark where there is little room: the code of a state, otherwise the beginning of its short name. */
    public String letters() {
        String code = isoCode();
        return code != null
                ? code
                : shortName().substring(0, Math.min(4, shortName().length()));
    }

    public @Nullable String isoCode() {
        return isoCode;
    }

    /** As #rrggbb, dark enough to carry white text. */
    public String colour() {
        return colour;
    }

    public MarkPattern pattern() {
        return pattern;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PARTY;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("slug", slug)
                .with("name", name)
                .with("shortName", shortName)
                .with("kind", kind)
                .with("isoCode", isoCode)
                .with("colour", colour)
                .with("pattern", pattern);
    }
}
