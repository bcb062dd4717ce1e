package org.parley.page.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.CommitmentLine;
import org.parley.record.agreement.Precedent;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Note;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Paging;

/** The agreements of a negotiation, the last one first. */
public record AgreementList(
        NegotiationBand band,
        @Nullable AgreementType type,
        @Nullable AgreementStatus status,
        List<Item> agreements,
        Paging paging,
        List<Note> notes) {

    public List<AgreementType> types() {
        return List.of(AgreementType.values());
    }

    public List<AgreementStatus> statuses() {
        return List.of(AgreementStatus.values());
    }

    public record Item(
            Agreement agreement,
            @Nullable Precedent precedent,
            List<CommitmentLine> promises,
            List<Contest> contests,
            List<Integer> cites) {}
}
