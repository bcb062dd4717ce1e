package org.parley.record.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Referenced;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;

/** Something agreed, in writing or not, with what was promised in it. */
@Entity
public class Agreement extends Versioned implements Described<AgreementDescription>, Referenced {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    private String slug;

    @Embedded
    private AgreementDescription description;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal, id")
    private Set<Signatory> signatories = new LinkedHashSet<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private Set<Commitment> commitments = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    public Agreement(Negotiation negotiation, String slug, AgreementDescription description) {
        this.negotiation = negotiation;
        this.slug = slug;
        this.description = description;
    }

    @Override
    public AgreementDescription description() {
        return description;
    }

    @Override
    public void describe(AgreementDescription description) {
        this.description = description;
    }

    public Signatory sign(SignatoryDescription description) {
        Signatory signatory = new Signatory(this, description, signatories.size() + 1);
        signatories.add(signatory);
        return signatory;
    }

    public Commitment commit(CommitmentDescription description) {
        Commitment commitment = new Commitment(this, description);
        commitments.add(commitment);
        return commitment;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public String slug() {
        return slug;
    }

    @Override
    public String reference() {
        return slug;
    }

    public String title() {
        return description.title();
    }

    public AgreementType type() {
        return description.type();
    }

    public @Nullable AgreementSubject subject() {
        return description.subject();
    }

    public @Nullable PaxStage stage() {
        return description.stage();
    }

    public @Nullable FuzzyDate date() {
        return description.date();
    }

    public @Nullable Track track() {
        return description.track();
    }

    public @Nullable Round round() {
        return description.round();
    }

    public AgreementForm form() {
        return description.form();
    }

    public AgreementStatus status() {
        return description.status();
    }

    public @Nullable FuzzyDate inForceFrom() {
        return description.inForceFrom();
    }

    public @Nullable FuzzyDate inForceTo() {
        return description.inForceTo();
    }

    /** Whether it binds nobody any more by a day: it lapsed, expired, or was repudiated or ended. Without an end on record, from the first. */
    public boolean isOverBy(LocalDate day) {
        FuzzyDate end = inForceTo();
        return status().isOver()
                && (end == null || end.latest() == null || end.latest().isBefore(day));
    }

    public @Nullable String summary() {
        return description.summary();
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
        return title();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("slug", slug)
                .with(description)
                .with(
                        "signatories",
                        signatories.stream().map(Signatory::snapshot).toList());
    }
}
