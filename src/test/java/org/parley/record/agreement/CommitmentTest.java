package org.parley.record.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;

class CommitmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 6);

    private final Agreement agreement = new Agreement(
            new Negotiation(
                    "talks", new NegotiationDescription("Talks", "About it", null, NegotiationStatus.ACTIVE, null)),
            "exchange",
            new AgreementDescription(
                    "Exchange",
                    AgreementType.PRISONER_EXCHANGE,
                    null,
                    null,
                    null,
                    null,
                    AgreementForm.ORAL,
                    AgreementStatus.ANNOUNCED,
                    null,
                    null,
                    null));

    @Test
    void what_remains_is_what_was_promised_less_what_was_delivered() {
        Commitment commitment = agreement.commit(commitment(1200L, null, null));
        commitment.deliver(new DeliveryDescription(FuzzyDate.parse("2025-08-24"), 146L, null, null, null));
        commitment.deliver(new DeliveryDescription(FuzzyDate.parse("2025-10-02"), 185L, null, null, null));
        commitment.deliver(new DeliveryDescription(FuzzyDate.parse("2025-10"), null, null, null, "not counted"));

        assertThat(commitment.delivered()).isEqualTo(331);
        assertThat(commitment.remainder()).isEqualTo(869);
    }

    @Test
    void more_than_was_promised_leaves_nothing_owed() {
        Commitment commitment = agreement.commit(commitment(100L, null, null));
        commitment.deliver(new DeliveryDescription(FuzzyDate.parse("2025-08-24"), 146L, null, null, null));

        assertThat(commitment.remainder()).isZero();
    }

    @Test
    void a_promise_is_overdue_only_after_the_last_day_of_its_window_and_while_something_is_owed() {
        Commitment commitment = agreement.commit(commitment(10L, "[2026-01-20..2026-02-05]", null));

        assertThat(commitment.isOverdue(LocalDate.of(2026, 2, 5))).isFalse();
        assertThat(commitment.isOverdue(TODAY)).isTrue();
        commitment.deliver(new DeliveryDescription(FuzzyDate.parse("2026-02-05"), 10L, null, null, null));
        assertThat(commitment.isOverdue(TODAY)).isFalse();
    }

    @Test
    void a_promise_that_cannot_be_counted_is_owed_until_it_is_fully_implemented() {
        assertThat(agreement.commit(commitment(null, "2026-01", 2)).isOverdue(TODAY))
                .isTrue();
        assertThat(agreement.commit(commitment(null, "2026-01", 3)).isOverdue(TODAY))
                .isFalse();
    }

    @Test
    void refuses_a_quantity_of_nothing_named() {
        assertThatThrownBy(() ->
                        new CommitmentDescription(null, null, "Hand over", QuantityIs.EXACT, 5L, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CommitmentDescription commitment(
            @Nullable Long quantity, @Nullable String due, @Nullable Integer implementation) {
        return new CommitmentDescription(
                null,
                null,
                "Hand over prisoners",
                QuantityIs.EXACT,
                quantity,
                "prisoners",
                due == null ? null : FuzzyDate.parse(due),
                implementation);
    }
}
