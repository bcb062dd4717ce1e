package org.parley.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.agreement.QuantityIs;
import org.parley.record.party.Party;
import org.parley.web.FieldReader;

/** Reads who owes what under an agreement. */
final class PromiseReader {

    /** More than there are people: beyond it a digit too many was typed. */
    private static final long MOST = 99_999_999_999L;

    private static final long FULL = 3;

    private final KnownRecords known;
    private final @Nullable RoundFile file;

    PromiseReader(KnownRecords known, @Nullable RoundFile file) {
        this.known = known;
        this.file = file;
    }

    List<RoundCommand.Promised> read(FieldReader deal, List<CommitmentRow> rows, @Nullable Agreement agreement) {
        List<RoundCommand.Promised> promises = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                promises.add(read(deal.at("commitments", i), rows.get(i), agreement));
            }
        }
        return promises;
    }

    private RoundCommand.Promised read(FieldReader fields, CommitmentRow row, @Nullable Agreement agreement) {
        Commitment commitment = file == null
                ? null
                : file.commitment(row.id)
                        .filter(each -> each.agreement() == agreement)
                        .orElse(null);
        Party by = known.party(row.by).orElse(null);
        if (by == null && !row.by.isBlank()) {
            fields.wrong("by", "choice");
        }
        Long quantity = fields.number("quantity", row.quantity, MOST);
        String unit = fields.line("unit", row.unit);
        if (quantity != null && unit == null) {
            fields.wrong("unit", "unit.missing");
        }
        if (row.quantity.isBlank() && unit != null) {
            fields.wrong("quantity", "quantity.missing");
        }
        Long implementation = fields.number("implementation", row.implementation, FULL);
        CommitmentDescription promise = new CommitmentDescription(
                by,
                commitment == null ? null : commitment.toParty(),
                fields.requiredLine("what", row.what, "what.missing"),
                fields.requiredCode("quantityIs", row.quantityIs, QuantityIs.class, "quantity.is"),
                unit == null ? null : quantity,
                unit,
                fields.date("due", row.due),
                implementation == null ? null : implementation.intValue());
        return new RoundCommand.Promised(commitment, promise);
    }
}
