package org.parley.desk;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.TypedDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;

/** Fills the row of an agreement with what is known of it. */
final class AgreementFiller {

    private final TypedDate dates;

    AgreementFiller(TypedDate dates) {
        this.dates = dates;
    }

    AgreementRow fill(Agreement agreement) {
        AgreementRow row = new AgreementRow();
        row.id = Long.toString(agreement.id());
        row.title = agreement.title();
        row.type = agreement.type().name();
        row.agreedOn = text(agreement.agreedOn());
        row.form = agreement.form().name();
        row.status = agreement.status().name();
        row.stage = agreement.stage() == null ? "" : agreement.stage().name();
        row.between = agreement.signatories().stream()
                .map(each -> each.party().name())
                .distinct()
                .collect(Collectors.joining(", "));
        agreement.commitments().forEach(each -> row.commitments.add(fill(each)));
        return row;
    }

    private CommitmentRow fill(Commitment commitment) {
        CommitmentRow row = new CommitmentRow();
        row.id = Long.toString(commitment.id());
        row.by = commitment.byParty() == null ? "" : commitment.byParty().slug();
        row.what = commitment.what();
        row.quantityIs = commitment.quantityIs().name();
        row.quantity = Objects.toString(commitment.quantity(), "");
        row.unit = Objects.requireNonNullElse(commitment.unit(), "");
        row.due = text(commitment.due());
        row.implementation = Objects.toString(commitment.implementation(), "");
        return row;
    }

    private String text(@Nullable FuzzyDate date) {
        return date == null ? "" : dates.text(date);
    }
}
