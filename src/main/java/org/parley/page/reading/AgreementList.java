package org.parley.page.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Precedent;
import org.parley.record.source.Note;
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
            List<Line> promises,
            List<Contest> contests,
            List<Integer> cites) {}

    /** @param state null where nothing can be told */
    public record Line(Commitment commitment, @Nullable PromiseState state, List<Integer> cites) {}
}
