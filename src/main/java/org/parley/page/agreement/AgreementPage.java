package org.parley.page.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Assessment;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.Precedent;
import org.parley.record.agreement.Signatory;
import org.parley.record.event.AttributedStatements.AttributedStatement;
import org.parley.record.evidence.Evidence;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Neighbours;

/** One agreement with what was promised and what was delivered. */
record AgreementPage(
        NegotiationBand band,
        Agreement agreement,
        @Nullable Precedent precedent,
        List<Signatory> signatories,
        List<AttributedStatement> statements,
        Neighbours neighbours,
        Evidence evidence,
        LocalDate today) {

    /** Of all commitments, the last one of each first. */
    public List<Assessment> assessments() {
        return agreement.commitments().stream()
                .map(Commitment::assessmentsInOrder)
                .flatMap(List::stream)
                .toList();
    }

    /** Of all commitments, one commitment after the other. */
    public List<Delivery> deliveries() {
        return agreement.commitments().stream()
                .map(Commitment::deliveriesInOrder)
                .flatMap(List::stream)
                .toList();
    }
}
