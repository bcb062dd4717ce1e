package org.parley.record.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;

/** Something agreed, in writing or not, with what was promised in it. */
@Entity
public class Agreement extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    private String slug;

    private String title;

    @Enumerated(EnumType.STRING)
    private AgreementType type;

    @Enumerated(EnumType.STRING)
    private @Nullable PaxStage stage;

    @Embedded
    @EmbeddedColumnNaming("agreed_on_%s")
    private @Nullable FuzzyDate agreedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Track track;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Round round;

    @Enumerated(EnumType.STRING)
    private AgreementForm form;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @Embedded
    @EmbeddedColumnNaming("in_force_from_%s")
    private @Nullable FuzzyDate inForceFrom;

    @Embedded
    @EmbeddedColumnNaming("in_force_to_%s")
    private @Nullable FuzzyDate inForceTo;

    private @Nullable String summary;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private Set<Signatory> signatories = new LinkedHashSet<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private Set<Commitment> commitments = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    public Agreement(Negotiation negotiation, String slug, AgreementDescription description) {
        this.negotiation = negotiation;
        this.slug = slug;
        describe(description);
    }

    /** Replaces what is said of the agreement; its address (slug), signatories and commitments stay. */
    @SuppressWarnings("NullAway.Init")
    public final void describe(AgreementDescription description) {
        this.title = description.title();
        this.type = description.type();
        this.stage = description.stage();
        this.agreedOn = description.agreedOn();
        this.track = description.track();
        this.round = description.round();
        this.form = description.form();
        this.status = description.status();
        this.inForceFrom = description.inForceFrom();
        this.inForceTo = description.inForceTo();
        this.summary = description.summary();
    }

    public AgreementDescription description() {
        return new AgreementDescription(
                title, type, stage, agreedOn, track, round, form, status, inForceFrom, inForceTo, summary);
    }

    public Signatory sign(Party party, @Nullable Person person, Capacity capacity) {
        Signatory signatory = new Signatory(this, party, person, capacity, signatories.size() + 1);
        signatories.add(signatory);
        return signatory;
    }

    public Commitment promise(Promise promise) {
        Commitment commitment = new Commitment(this, promise);
        commitments.add(commitment);
        return commitment;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public AgreementType type() {
        return type;
    }

    public @Nullable PaxStage stage() {
        return stage;
    }

    public @Nullable FuzzyDate agreedOn() {
        return agreedOn;
    }

    /** The strand it belongs to where that is not the track of its round. */
    public @Nullable Track track() {
        return track;
    }

    public @Nullable Round round() {
        return round;
    }

    public AgreementForm form() {
        return form;
    }

    public AgreementStatus status() {
        return status;
    }

    public @Nullable FuzzyDate inForceFrom() {
        return inForceFrom;
    }

    public @Nullable FuzzyDate inForceTo() {
        return inForceTo;
    }

    public @Nullable String summary() {
        return summary;
    }

    public Set<Signatory> signatories() {
        return Collections.unmodifiableSet(signatories);
    }

    public Set<Commitment> commitments() {
        return Collections.unmodifiableSet(commitments);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.AGREEMENT;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("slug", slug)
                .with("title", title)
                .with("type", type)
                .with("stage", stage)
                .with("date", agreedOn)
                .with("track", track == null ? null : track.slug())
                .with("round", round == null ? null : round.reference())
                .with("form", form)
                .with("status", status)
                .with("inForceFrom", inForceFrom)
                .with("inForceTo", inForceTo)
                .with("summary", summary)
                .with(
                        "signatories",
                        signatories.stream().map(Signatory::snapshot).toList());
    }
}
