package org.parley.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.exchange.NegotiationDocument.Cited;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.PaxStage;
import org.parley.record.agreement.QuantityIs;
import org.parley.record.talks.Capacity;

/** An agreement in the document, with who stands behind it, what was promised and what was delivered. */
record AgreementEntry(
        String slug,
        String title,
        AgreementType type,
        @Nullable PaxStage stage,
        @Nullable FuzzyDate date,
        @Nullable String track,
        @Nullable String round,
        AgreementForm form,
        AgreementStatus status,
        @Nullable FuzzyDate inForceFrom,
        @Nullable FuzzyDate inForceTo,
        @Nullable String summary,
        List<SignatoryEntry> signatories,
        List<CommitmentEntry> commitments,
        List<Cited> citations) {

    record SignatoryEntry(String party, @Nullable String person, Capacity capacity, List<Cited> citations) {}

    /** @param quantityIs left out where the quantity is exact */
    record CommitmentEntry(
            @Nullable String by,
            @Nullable String to,
            String what,
            @Nullable Long quantity,
            @Nullable QuantityIs quantityIs,
            @Nullable String unit,
            @Nullable FuzzyDate due,
            @Nullable Integer implementation,
            List<DeliveryEntry> deliveries,
            List<Cited> citations) {}

    record DeliveryEntry(
            FuzzyDate day,
            @Nullable Long quantity,
            @Nullable String by,
            @Nullable String to,
            @Nullable String note,
            List<Cited> citations) {}
}
