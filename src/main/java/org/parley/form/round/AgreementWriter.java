package org.parley.form.round;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.form.RecordChanges;
import org.parley.history.Snapshot;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.agreement.SignatoryDescription;
import org.parley.record.party.Party;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.web.Slugs;

/** Writes what was agreed. An agreement that is known stays, even where the form no longer names it. */
final class AgreementWriter {

    private static final FormShape AGREEMENT =
            RoundShape.NEW.list("agreements").orElseThrow().shape();
    private static final FormShape COMMITMENT =
            AGREEMENT.list("commitments").orElseThrow().shape();

    private final EntityManager entities;
    private final RecordChanges changes;
    private final Negotiation negotiation;
    private final @Nullable RoundFile file;
    private @Nullable Slugs slugs;

    AgreementWriter(EntityManager entities, RecordChanges changes, Negotiation negotiation, @Nullable RoundFile file) {
        this.entities = entities;
        this.changes = changes;
        this.negotiation = negotiation;
        this.file = file;
    }

    void write(Round round, List<FieldValues> parts) {
        for (FieldValues part : parts) {
            Agreement known = file == null
                    ? null
                    : file.agreement(RoundReader.number(part)).orElse(null);
            Agreement agreement = known == null ? agree(round, part) : correct(known, part);
            part.parts("commitments").forEach(each -> promise(agreement, each));
        }
    }

    private Agreement agree(Round round, FieldValues part) {
        part.put("round", round);
        Agreement agreement = new Agreement(negotiation, free(part.text("title")), part.as(AgreementDescription.class));
        parties(part).forEach(party -> agreement.sign(new SignatoryDescription(party, null, Capacity.PARTY)));
        changes.add(agreement);
        agreement.signatories().forEach(changes::add);
        return agreement;
    }

    @SuppressWarnings("unchecked")
    private static List<Party> parties(FieldValues part) {
        List<Party> parties = part.ifAny(RoundReader.PARTIES, List.class);
        return parties == null ? List.of() : parties;
    }

    private String free(String title) {
        if (slugs == null) {
            slugs = new Slugs(
                    entities.createQuery("select a.slug from Agreement a where a.negotiation = :of", String.class)
                            .setParameter("of", negotiation)
                            .getResultList());
        }
        return slugs.free(title, "agreement");
    }

    private Agreement correct(Agreement agreement, FieldValues part) {
        Snapshot was = agreement.snapshot();
        agreement.describe(part.as(AgreementDescription.class, agreement.description(), AGREEMENT));
        changes.changed(agreement, was);
        return agreement;
    }

    private void promise(Agreement agreement, FieldValues part) {
        Commitment commitment = agreement.commitments().stream()
                .filter(each -> each.isSaved() && Long.toString(each.id()).equals(RoundReader.number(part)))
                .findFirst()
                .orElse(null);
        if (commitment == null) {
            changes.add(agreement.promise(part.as(CommitmentDescription.class)));
        } else {
            Snapshot was = commitment.snapshot();
            commitment.describe(part.as(CommitmentDescription.class, commitment.description(), COMMITMENT));
            changes.changed(commitment, was);
        }
    }
}
