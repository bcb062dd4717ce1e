package org.parley.record.event;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.agreement.Agreement;
import org.parley.record.issue.Issue;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;

/** What a person or a party said on a day, as an attributed gist. "Constructive" is a statement, never an outcome. */
@Entity
public class Statement extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Party party;

    @Embedded
    @EmbeddedColumnNaming("day_%s")
    private FuzzyDate day;

    private String gist;

    @Enumerated(EnumType.STRING)
    private @Nullable Tone tone;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Round round;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Issue issue;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Agreement agreement;

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    public Statement(Negotiation negotiation, Said said) {
        this.negotiation = negotiation;
        reword(said);
    }

    /** Replaces what was said, by whom, when and about what. */
    @SuppressWarnings("NullAway.Init")
    public final void reword(Said said) {
        this.person = said.person();
        this.party = said.party();
        this.day = said.day();
        this.gist = said.gist();
        this.tone = said.tone();
        this.round = said.round();
        this.issue = said.issue();
        this.agreement = said.agreement();
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public @Nullable Person person() {
        return person;
    }

    /** On whose behalf; null where the person speaks alone. */
    public @Nullable Party party() {
        return party;
    }

    public FuzzyDate day() {
        return day;
    }

    /** What was said, in our words. */
    public String gist() {
        return gist;
    }

    public @Nullable Tone tone() {
        return tone;
    }

    public @Nullable Round round() {
        return round;
    }

    public @Nullable Issue issue() {
        return issue;
    }

    public @Nullable Agreement agreement() {
        return agreement;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.STATEMENT;
    }

    @Override
    public String label() {
        String speaker = person != null ? person.name() : party == null ? "" : party.name();
        return speaker + ": " + shortened(gist);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("person", person == null ? null : person.slug())
                .with("party", party == null ? null : party.slug())
                .with("day", day)
                .with("gist", gist)
                .with("tone", tone)
                .with("round", round == null ? null : round.reference())
                .with("issue", issue == null ? null : issue.slug())
                .with("agreement", agreement == null ? null : agreement.slug());
    }
}
