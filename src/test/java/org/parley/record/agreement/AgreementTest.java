package org.parley.record.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;

/** An agreement with who signed it and what was promised in it: what it refuses, and what its history keeps. */
class AgreementTest {

    private final Negotiation talks = new Negotiation(
            "talks", new NegotiationDescription("Talks", "About it", null, NegotiationStatus.ACTIVE, null));
    private final Party ukraine = new Party(
            "ukraine", new PartyDescription("Ukraine", "UA", PartyKind.STATE, "UA", "#8a6a00", MarkPattern.SOLID));
    private final Agreement agreement = new Agreement(talks, "exchange", described("Exchange of prisoners"));

    @Test
    void a_description_replaces_the_one_before_it_and_nothing_else() {
        agreement.sign(new SignatoryDescription(ukraine, null, Capacity.PARTY));
        agreement.commit(commitment(157L, "prisoners"));
        agreement.describe(described("Exchange of 314"));
        assertThat(agreement.label()).isEqualTo("Exchange of 314");
        assertThat(agreement.reference()).isEqualTo("exchange");
        assertThat(agreement.signatories()).hasSize(1);
        assertThat(agreement.commitments()).hasSize(1);
    }

    @Test
    void signatories_stand_in_the_order_in_which_they_signed() {
        Signatory first = agreement.sign(new SignatoryDescription(ukraine, null, Capacity.PARTY));
        Signatory second = agreement.sign(new SignatoryDescription(ukraine, null, Capacity.WITNESS));
        assertThat(List.of(first.ordinal(), second.ordinal())).containsExactly(1, 2);
        assertThatThrownBy(() -> agreement.signatories().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_promised_quantity_has_a_unit_and_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> commitment(5L, null));
        assertThatIllegalArgumentException().isThrownBy(() -> commitment(-1L, "prisoners"));
    }

    @Test
    void implementation_is_judged_from_nought_to_three() {
        assertThatIllegalArgumentException().isThrownBy(() -> judged(4));
        assertThatIllegalArgumentException().isThrownBy(() -> judged(-1));
        assertThat(judged(3).implementation()).isEqualTo(3);
    }

    @Test
    void a_promise_that_is_worded_anew_keeps_what_was_delivered() {
        Commitment commitment = agreement.commit(commitment(157L, "prisoners"));
        commitment.deliver(
                new DeliveryDescription(FuzzyDate.parse("2026-02-05"), Bound.EXACTLY, 100L, null, ukraine, null, null));
        commitment.describe(commitment(160L, "prisoners"));
        CommitmentStanding standing = commitment.standing(LocalDate.of(2026, 3, 1));
        assertThat(standing.delivered()).isEqualTo(Quantity.of(Bound.EXACTLY, 100, null));
        assertThat(standing.remainder()).isEqualTo(Quantity.of(Bound.AT_LEAST, 60, null));
    }

    @Test
    void its_history_keeps_what_is_said_of_it_and_who_signed() {
        agreement.sign(new SignatoryDescription(ukraine, null, Capacity.PARTY));
        Map<String, Object> kept = agreement.snapshot().fields();
        assertThat(kept.keySet())
                .containsExactly("slug", "title", "type", "date", "form", "status", "summary", "signatories");
        assertThat(kept)
                .containsEntry("date", Map.of("edtf", "2026-02", "words", "early in February"))
                .containsEntry("signatories", List.of(Map.of("party", "ukraine", "capacity", "PARTY")));
    }

    @Test
    void the_history_of_a_promise_names_its_agreement_and_parties() {
        Commitment commitment = agreement.commit(commitment(157L, "prisoners"));
        assertThat(commitment.snapshot().fields().toString())
                .isEqualTo("{agreement=exchange, by=ukraine, what=Hand over, bound=AT_LEAST, quantity=157,"
                        + " unit=prisoners}");
    }

    private static AssessmentDescription judged(int implementation) {
        return new AssessmentDescription(
                FuzzyDate.parse("2026-02"), CommitmentState.PARTLY, implementation, null, null);
    }

    private CommitmentDescription commitment(@Nullable Long quantity, @Nullable String unit) {
        return new CommitmentDescription(ukraine, null, "Hand over", Bound.AT_LEAST, quantity, null, unit, null);
    }

    private static AgreementDescription described(String title) {
        return new AgreementDescription(
                title,
                AgreementType.PRISONER_EXCHANGE,
                null,
                null,
                FuzzyDate.parse("2026-02", "early in February"),
                null,
                null,
                AgreementForm.PARALLEL_STATEMENTS,
                AgreementStatus.ANNOUNCED,
                null,
                null,
                "157 each.");
    }
}
