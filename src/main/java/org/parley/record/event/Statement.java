package org.parley.record.event;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Versioned;
import org.parley.record.agreement.Agreement;
import org.parley.record.issue.Issue;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;

/** What a person or a party said on a day, as an attributed gist. "Constructive" is a statement, never an outcome. */
@Entity
public class Statement extends Versioned implements Described<StatementDescription> {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    @Embedded
    private StatementDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    public Statement(Negotiation negotiation, StatementDescription description) {
        this.negotiation = negotiation;
        this.description = description;
    }

    @Override
    public StatementDescription description() {
        return description;
    }

    @Override
    public void describe(StatementDescription description) {
        this.description = description;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public @Nullable Person person() {
        return description.person();
    }

    public @Nullable Party party() {
        return description.party();
    }

    public FuzzyDate day() {
        return description.day();
    }

    public String gist() {
        return description.gist();
    }

    public @Nullable Tone tone() {
        return description.tone();
    }

    public @Nullable Claim claim() {
        return description.claim();
    }

    public @Nullable Round round() {
        return description.round();
    }

    public @Nullable Issue issue() {
        return description.issue();
    }

    public @Nullable Agreement agreement() {
        return description.agreement();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.STATEMENT;
    }

    @Override
    public String label() {
        Person person = person();
        Party party = party();
        String speaker = person != null ? person.name() : party == null ? "" : party.name();
        return speaker + ": " + shortened(gist());
    }
}
