package org.parley.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.exchange.AgreementEntry.CommitmentEntry;
import org.parley.exchange.AgreementEntry.DeliveryEntry;
import org.parley.exchange.AgreementEntry.SignatoryEntry;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.PaxStage;
import org.parley.record.agreement.QuantityIs;
import org.parley.record.talks.Capacity;

/** The agreements of a negotiation with who stands behind them, what was promised and what was delivered. */
final class AgreementWriter {

    private final NegotiationRows rows;
    private final Map<Long, List<Row>> signatories;
    private final Map<Long, List<Row>> commitments;
    private final Map<Long, List<Row>> deliveries;

    AgreementWriter(NegotiationRows rows) {
        this.rows = rows;
        this.signatories = rows.of("signatory", "agreement_id");
        this.commitments = rows.of("commitment", "agreement_id");
        this.deliveries = rows.of("delivery", "commitment_id");
    }

    List<AgreementEntry> agreements() {
        return rows.of("agreement").stream().map(this::agreement).toList();
    }

    private AgreementEntry agreement(Row row) {
        return new AgreementEntry(
                row.text("slug"),
                row.text("title"),
                row.code("type", AgreementType.class),
                row.codeOrNull("stage", PaxStage.class),
                row.dateOrNull("agreed_on"),
                rows.slug(row.reference("track_id")),
                rows.round(row.reference("round_id")),
                row.code("form", AgreementForm.class),
                row.code("status", AgreementStatus.class),
                row.dateOrNull("in_force_from"),
                row.dateOrNull("in_force_to"),
                row.textOrNull("summary"),
                signatories.getOrDefault(row.id(), List.of()).stream()
                        .map(this::signatory)
                        .toList(),
                commitments.getOrDefault(row.id(), List.of()).stream()
                        .map(this::commitment)
                        .toList(),
                rows.cited(row.id()));
    }

    private SignatoryEntry signatory(Row row) {
        return new SignatoryEntry(
                rows.slug(row, "party_id"),
                rows.slug(row.reference("person_id")),
                row.code("capacity", Capacity.class),
                rows.cited(row.id()));
    }

    private CommitmentEntry commitment(Row row) {
        return new CommitmentEntry(
                rows.slug(row.reference("by_party_id")),
                rows.slug(row.reference("to_party_id")),
                row.text("what"),
                row.quantity(),
                unlessExact(row.code("quantity_is", QuantityIs.class)),
                row.textOrNull("unit"),
                row.dateOrNull("due"),
                row.numberOrNull("implementation"),
                deliveries.getOrDefault(row.id(), List.of()).stream()
                        .map(this::delivery)
                        .toList(),
                rows.cited(row.id()));
    }

    private static @Nullable QuantityIs unlessExact(QuantityIs how) {
        return how == QuantityIs.EXACT ? null : how;
    }

    private DeliveryEntry delivery(Row row) {
        return new DeliveryEntry(
                row.date("day"),
                row.quantity(),
                rows.slug(row.reference("by_party_id")),
                rows.slug(row.reference("to_party_id")),
                row.textOrNull("note"),
                rows.cited(row.id()));
    }
}
