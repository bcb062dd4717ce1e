package org.parley.record.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.date.DaysPast;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.CommitmentStanding.How;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;

class CommitmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 6);

    private final Agreement agreement = agreement(AgreementStatus.ANNOUNCED, null);

    @Test
    void what_remains_is_what_was_promised_less_what_was_delivered_and_is_our_arithmetic() {
        Commitment commitment = agreement.commit(commitment(Bound.EXACTLY, 1200L, null));
        deliver(commitment, "2025-08-24", 146L);
        deliver(commitment, "2025-10-02", 185L);

        CommitmentStanding standing = commitment.standing(TODAY);
        assertThat(standing.delivered()).isEqualTo(exactly(331));
        assertThat(standing.remainder()).isEqualTo(exactly(869));
        assertThat(standing.isOurArithmetic()).isTrue();
        assertThat(commitment.standing(LocalDate.of(2025, 9, 1)).remainder())
                .as("as of a day before the second delivery")
                .isEqualTo(exactly(1054));
    }

    @Test
    void that_some_more_was_delivered_which_nobody_counted_is_no_arithmetic() {
        Commitment commitment = agreement.commit(commitment(Bound.EXACTLY, 1200L, null));
        deliver(commitment, "2025-08-24", 146L);
        deliver(commitment, "2025-10-02", null);

        assertThat(commitment.standing(TODAY).key()).isEqualTo("REMAINS_UNCOUNTED");
        assertThat(commitment.standing(TODAY).isOurArithmetic()).isFalse();
    }

    @Test
    void more_than_was_promised_leaves_nothing_owed() {
        Commitment commitment = agreement.commit(commitment(Bound.EXACTLY, 100L, null));
        deliver(commitment, "2025-08-24", 146L);

        assertThat(commitment.standing(TODAY).how()).isEqualTo(How.DELIVERED);
    }

    @Test
    void no_record_is_not_a_no_and_late_only_after_the_last_day_of_the_window() {
        Commitment commitment = agreement.commit(commitment(Bound.EXACTLY, 10L, "[2026-01-20..2026-02-05]"));

        assertThat(commitment.standing(LocalDate.of(2026, 2, 5)).daysPast()).isZero();
        assertThat(commitment.standing(TODAY).daysPast()).isEqualTo(1);
        assertThat(commitment.standing(TODAY).how()).isEqualTo(How.NONE_RECORDED);
        deliver(commitment, "2026-02-05", 10L);
        assertThat(commitment.standing(TODAY).daysPast()).isZero();
    }

    @Test
    void after_a_window_that_is_only_about_right_it_is_only_about_so_many_days() {
        assertThat(agreement
                        .commit(commitment(Bound.EXACTLY, 10L, "2026-02-01~"))
                        .standing(TODAY)
                        .past())
                .isEqualTo(new DaysPast(5, true));
        assertThat(agreement
                        .commit(commitment(Bound.EXACTLY, 10L, "2026-02-01"))
                        .standing(TODAY)
                        .past())
                .isEqualTo(new DaysPast(5, false));
    }

    @Test
    void what_was_delivered_in_numbers_that_nobody_gives_is_neither_owed_nor_late() {
        Commitment commitment = agreement.commit(commitment(Bound.EXACTLY, 6000L, "2026-01"));
        deliver(commitment, "2026-01", null);

        CommitmentStanding standing = commitment.standing(TODAY);
        assertThat(standing.how()).isEqualTo(How.UNCOUNTED);
        assertThat(standing.isOwing()).isFalse();
        assertThat(standing.daysPast()).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CARRIED_OUT     | SAID_CARRIED_OUT     | 0
            LAPSED          | SAID_LAPSED          | 0
            NOT_CARRIED_OUT | SAID_NOT_CARRIED_OUT | 0
            PARTLY          | SAID_PARTLY          | 6
            NO_INFORMATION  | NONE_RECORDED        | 6
            """, delimiter = '|')
    void what_a_source_says_has_become_of_it_stands(CommitmentState state, How how, long daysPast) {
        Commitment commitment = agreement.commit(commitment(Bound.EXACTLY, null, "2026-01-31"));
        assess(commitment, "2026-02-01", state);

        assertThat(commitment.standing(TODAY).how()).isEqualTo(how);
        assertThat(commitment.standing(TODAY).daysPast()).isEqualTo(daysPast);
        assertThat(commitment.standing(LocalDate.of(2026, 1, 31)).how())
                .as("before anybody said so")
                .isEqualTo(How.NONE_RECORDED);
    }

    @Test
    void the_last_word_stands_and_that_a_part_was_done_only_until_the_count_says_all() {
        Commitment commitment = agreement.commit(commitment(Bound.EXACTLY, 10L, null));
        assess(commitment, "2026-02-01", CommitmentState.PARTLY);
        assess(commitment, "2026-01-01", CommitmentState.CARRIED_OUT);
        assertThat(commitment.standing(TODAY).how()).isEqualTo(How.SAID_PARTLY);

        deliver(commitment, "2026-02-02", 10L);
        assertThat(commitment.standing(TODAY).how()).isEqualTo(How.DELIVERED);
        assertThat(commitment.standing(TODAY).said()).isNull();
    }

    @Test
    void a_promise_lapses_with_its_agreement_and_is_no_debt() {
        for (AgreementStatus status : AgreementStatus.values()) {
            Commitment commitment = agreement(status, "2026-02-05").commit(commitment(Bound.EXACTLY, 10L, "2026-01"));
            assertThat(commitment.standing(TODAY).how())
                    .as("%s", status)
                    .isEqualTo(status.isOver() ? How.LAPSED : How.NONE_RECORDED);
            assertThat(commitment.standing(LocalDate.of(2026, 2, 5)).how())
                    .as("%s, on its last day", status)
                    .isEqualTo(How.NONE_RECORDED);
        }
    }

    @Test
    void a_promise_whose_own_window_is_longer_does_not_end_with_its_agreement() {
        Commitment commitment =
                agreement(AgreementStatus.LAPSED, "2026-02-01").commit(commitment(Bound.EXACTLY, 10L, "2026-02-03"));

        CommitmentStanding standing = commitment.standing(TODAY);
        assertThat(standing.how()).isEqualTo(How.NONE_RECORDED);
        assertThat(standing.isOurInference()).isFalse();
        assertThat(standing.daysPast()).isEqualTo(3);
        assertThat(agreement(AgreementStatus.LAPSED, "2026-02-01")
                        .commit(commitment(Bound.EXACTLY, 10L, "2026-01"))
                        .standing(TODAY)
                        .isOurInference())
                .as("no source says it of the promise")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02-01 | CARRIED_OUT     | [2026-02-01..2026-02-02] | NOT_CARRIED_OUT | true | on one day it is the one or the other
            2026-02-01 | PARTLY          | 2026-02    | CARRIED_OUT     | true  | the days may be the same
            2026-01-01 | CARRIED_OUT     | 2026-02-01 | PARTLY          | true  | all of it had been done, says the other
            2026-01-01 | PARTLY          | 2026-02-01 | CARRIED_OUT     | false | the rest was done later
            2026-01-01 | CARRIED_OUT     | 2026-02-01 | LAPSED          | false | it was kept until it ended
            2026-02-01 | NO_INFORMATION  | [2026-02-01..2026-02-02] | CARRIED_OUT     | false | to know nothing is to say nothing
            """, delimiter = '|')
    void two_who_cannot_both_be_right_make_it_disputed(
            String first, CommitmentState one, String second, CommitmentState other, boolean isDisputed, String since) {
        Commitment commitment = agreement.commit(commitment(Bound.EXACTLY, null, null));
        commitment.assess(new AssessmentDescription(FuzzyDate.parse(first), one, null, "the Red Cross", null));
        commitment.assess(new AssessmentDescription(FuzzyDate.parse(second), other, null, "the United Nations", null));

        assertThat(commitment.standing(LocalDate.of(2026, 3, 1)).otherwise().isEmpty())
                .as(since)
                .isEqualTo(!isDisputed);
    }

    @Test
    void who_thinks_better_of_it_disputes_nothing() {
        Commitment commitment = agreement.commit(commitment(Bound.EXACTLY, null, null));
        assess(commitment, "2026-01-01", CommitmentState.CARRIED_OUT);
        assess(commitment, "2026-02-01", CommitmentState.NOT_CARRIED_OUT);

        assertThat(commitment.standing(TODAY).otherwise()).isEmpty();
    }

    @Test
    void refuses_a_quantity_of_nothing_named_and_ends_that_are_no_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> described(Bound.EXACTLY, 5L, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> described(Bound.EXACTLY, 5L, 7L, "prisoners"));
        assertThatIllegalArgumentException().isThrownBy(() -> described(Bound.BETWEEN, 5L, null, "prisoners"));
        assertThatIllegalArgumentException().isThrownBy(() -> described(Bound.BETWEEN, 5L, 5L, "prisoners"));
        assertThat(described(Bound.BETWEEN, 5L, 7L, "prisoners").atMost()).isEqualTo(7);
    }

    private static Agreement agreement(AgreementStatus status, @Nullable String inForceTo) {
        return new Agreement(
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
                        null,
                        AgreementForm.ORAL,
                        status,
                        null,
                        inForceTo == null ? null : FuzzyDate.parse(inForceTo),
                        null));
    }

    private static Quantity exactly(long number) {
        return Quantity.of(Bound.EXACTLY, number, null);
    }

    private static void deliver(Commitment commitment, String day, @Nullable Long quantity) {
        commitment.deliver(
                new DeliveryDescription(FuzzyDate.parse(day), Bound.EXACTLY, quantity, null, null, null, null));
    }

    private static void assess(Commitment commitment, String asOf, CommitmentState state) {
        commitment.assess(new AssessmentDescription(FuzzyDate.parse(asOf), state, null, "the Red Cross", null));
    }

    private static CommitmentDescription commitment(Bound bound, @Nullable Long quantity, @Nullable String due) {
        return new CommitmentDescription(
                null,
                null,
                "Hand over prisoners",
                bound,
                quantity,
                null,
                "prisoners",
                due == null ? null : FuzzyDate.parse(due));
    }

    private static CommitmentDescription described(
            Bound bound, long quantity, @Nullable Long atMost, @Nullable String unit) {
        return new CommitmentDescription(null, null, "Hand over", bound, quantity, atMost, unit, null);
    }
}
