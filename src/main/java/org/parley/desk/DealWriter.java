package org.parley.desk;

import java.util.List;
import org.parley.history.Snapshot;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.SignatoryDescription;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.Round;
import org.parley.web.Slugs;

/** Writes what was agreed. An agreement that is known stays, even where the form no longer names it. */
final class DealWriter {

    private final Edits edits;
    private final Slugs slugs;

    DealWriter(Edits edits, KnownRecords known) {
        this.edits = edits;
        this.slugs = new Slugs(known.agreementSlugs());
    }

    void write(Round round, List<RoundCommand.Deal> deals) {
        for (RoundCommand.Deal each : deals) {
            Agreement agreement = each.agreement() == null ? agree(round, each) : correct(each.agreement(), each);
            each.promises().forEach(promise -> promise(agreement, promise));
        }
    }

    private Agreement agree(Round round, RoundCommand.Deal deal) {
        Agreement agreement = new Agreement(
                round.track().negotiation(),
                slugs.free(deal.title(), "agreement"),
                new AgreementDescription(
                        deal.title(),
                        deal.type(),
                        deal.stage(),
                        deal.agreedOn(),
                        null,
                        round,
                        deal.form(),
                        deal.status(),
                        null,
                        null,
                        null));
        deal.between().forEach(party -> agreement.sign(new SignatoryDescription(party, null, Capacity.PARTY)));
        edits.add(agreement);
        agreement.signatories().forEach(edits::add);
        return agreement;
    }

    private Agreement correct(Agreement agreement, RoundCommand.Deal deal) {
        Snapshot was = agreement.snapshot();
        AgreementDescription kept = agreement.description();
        agreement.describe(new AgreementDescription(
                deal.title(),
                deal.type(),
                deal.stage(),
                deal.agreedOn(),
                kept.track(),
                kept.round(),
                deal.form(),
                deal.status(),
                kept.inForceFrom(),
                kept.inForceTo(),
                kept.summary()));
        edits.changed(agreement, was);
        return agreement;
    }

    private void promise(Agreement agreement, RoundCommand.Promised promised) {
        Commitment commitment = promised.commitment();
        if (commitment == null) {
            edits.add(agreement.promise(promised.promise()));
        } else {
            Snapshot was = commitment.snapshot();
            commitment.describe(promised.promise());
            edits.changed(commitment, was);
        }
    }
}
