package org.parley.exchange;

import java.util.List;
import org.parley.exchange.AgreementEntry.CommitmentEntry;
import org.parley.exchange.AgreementEntry.DeliveryEntry;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.DeliveryDescription;
import org.parley.record.agreement.QuantityIs;
import org.parley.record.agreement.Signatory;
import org.parley.record.agreement.SignatoryDescription;

/** Stores agreements with their signatories, commitments and deliveries. */
final class AgreementIntake {

    private final Intake intake;

    AgreementIntake(Intake intake) {
        this.intake = intake;
    }

    void take(List<AgreementEntry> entries) {
        entries.forEach(this::agreement);
    }

    private void agreement(AgreementEntry entry) {
        Agreement agreement = new Agreement(intake.negotiation(), entry.slug(), described(entry));
        List<Signatory> signatories = entry.signatories().stream()
                .map(each -> agreement.sign(new SignatoryDescription(
                        intake.parties.get(each.party()), intake.people.find(each.person()), each.capacity())))
                .toList();
        List<Commitment> commitments = entry.commitments().stream()
                .map(each -> agreement.promise(promise(each)))
                .toList();
        intake.agreements.put(entry.slug(), intake.store(agreement, entry.citations()));
        for (int i = 0; i < signatories.size(); i++) {
            intake.keep(signatories.get(i), entry.signatories().get(i).citations());
        }
        for (int i = 0; i < commitments.size(); i++) {
            keep(commitments.get(i), entry.commitments().get(i));
        }
    }

    private void keep(Commitment commitment, CommitmentEntry entry) {
        intake.keep(commitment, entry.citations());
        for (DeliveryEntry each : entry.deliveries()) {
            Delivery delivery = commitment.deliver(new DeliveryDescription(
                    each.day(),
                    each.quantity(),
                    intake.parties.find(each.by()),
                    intake.parties.find(each.to()),
                    each.note()));
            intake.store(delivery, each.citations());
        }
    }

    private CommitmentDescription promise(CommitmentEntry entry) {
        return new CommitmentDescription(
                intake.parties.find(entry.by()),
                intake.parties.find(entry.to()),
                entry.what(),
                entry.quantityIs() == null ? QuantityIs.EXACT : entry.quantityIs(),
                entry.quantity(),
                entry.unit(),
                entry.due(),
                entry.implementation());
    }

    private AgreementDescription described(AgreementEntry entry) {
        return new AgreementDescription(
                entry.title(),
                entry.type(),
                entry.stage(),
                entry.date(),
                intake.tracks.find(entry.track()),
                intake.rounds.find(entry.round()),
                entry.form(),
                entry.status(),
                entry.inForceFrom(),
                entry.inForceTo(),
                entry.summary());
    }
}
