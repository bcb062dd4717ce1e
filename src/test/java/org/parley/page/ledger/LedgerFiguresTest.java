package org.parley.page.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.AssessmentDescription;
import org.parley.record.agreement.Bound;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.agreement.CommitmentState;
import org.parley.record.agreement.DeliveryDescription;
import org.parley.record.agreement.Quantity;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;

/** The figures of the ledger, each against a second way of counting. */
class LedgerFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /**
     * @param due days from today until its last day; null for no window
     * @param said what somebody says today has become of it
     */
    record Promised(
            @Nullable Long quantity,
            @Nullable Integer due,
            @Nullable CommitmentState said,
            List<Handed> handed) {}

    /** @param from days before today @param window how many days it may have been later */
    record Handed(@Nullable Long quantity, int from, int window) {}

    @Property(tries = 300)
    void sides_add_up_to_what_was_promised_and_delivered(@ForAll("commitments") List<Promised> commitments) {
        Agreement agreement = agreement(commitments);
        long promised = 0;
        long delivered = 0;
        long remainder = 0;
        int overdue = 0;
        long latest = 0;
        for (Promised each : commitments) {
            long handed = 0;
            boolean all = true;
            for (Handed one : each.handed()) {
                handed += one.quantity() == null ? 0 : one.quantity();
                all &= one.quantity() != null;
            }
            boolean isWhole = each.quantity() != null && handed >= each.quantity();
            boolean isSettled = isWhole && each.said() != CommitmentState.NOT_CARRIED_OUT
                    || each.said() == CommitmentState.CARRIED_OUT
                    || each.said() == CommitmentState.LAPSED;
            if (each.quantity() != null) {
                promised += each.quantity();
                delivered += handed;
                remainder += isSettled ? 0 : Math.max(0, each.quantity() - handed);
            }
            boolean isSilent = each.said() == null || each.said() == CommitmentState.NO_INFORMATION;
            boolean isOpen = each.said() == CommitmentState.PARTLY
                    || isSilent && (each.handed().isEmpty() || each.quantity() != null && all);
            if (isOpen && !isWhole && each.due() != null && each.due() < 0) {
                overdue++;
                latest = Math.max(latest, -each.due());
            }
        }
        List<Side> sides =
                Side.of(agreement.commitments(), each -> each.quantity() == null, each -> each.standing(TODAY));
        assertThat(sides.stream().mapToInt(Side::disputed).sum()).isEqualTo((int)
                commitments.stream().filter(each -> each.quantity() == null).count());
        assertThat(sides.stream().mapToInt(Side::commitments).sum()).isEqualTo(commitments.size());
        assertThat(sum(sides, Side::promised)).isEqualTo(promised);
        assertThat(sum(sides, Side::delivered)).isEqualTo(delivered);
        assertThat(sum(sides, each -> Objects.requireNonNullElse(each.remainder(), Quantity.NOTHING)))
                .isEqualTo(remainder);
        assertThat(sides.stream().mapToInt(Side::past).sum()).isEqualTo(overdue);
        assertThat(sides.stream().mapToLong(each -> each.longest().days()).max().orElse(0))
                .isEqualTo(latest);
    }

    @Property(tries = 300)
    void nought_remains_only_where_the_count_says_so(@ForAll("commitments") List<Promised> commitments) {
        List<Side> sides = Side.of(agreement(commitments).commitments(), each -> false, each -> each.standing(TODAY));
        for (Side each : sides) {
            if (each.unit() != null
                    && each.remainder() != null
                    && each.remainder().isNothing()) {
                assertThat(commitments.stream().filter(one -> one.quantity() != null))
                        .allSatisfy(one -> assertThat(one.handed().stream()
                                        .mapToLong(handed -> handed.quantity() == null ? 0 : handed.quantity())
                                        .sum())
                                .isGreaterThanOrEqualTo(one.quantity()));
            }
        }
    }

    private static long sum(List<Side> sides, Function<Side, Quantity> figure) {
        Quantity sum = sides.stream().map(figure).reduce(Quantity.NOTHING, Quantity::plus);
        assertThat(sum.bound()).isEqualTo(Bound.EXACTLY);
        return sum.least();
    }

    @Property(tries = 300)
    void steps_never_fall_and_end_at_what_was_counted(@ForAll("commitments") List<Promised> commitments) {
        ExchangeSteps steps = ExchangeSteps.of(List.of(agreement(commitments)), LocalDate.of(9999, 12, 31));
        long counted = 0;
        int handed = 0;
        int uncounted = 0;
        int unsaid = 0;
        for (Promised each : commitments) {
            for (Handed one : each.handed()) {
                handed++;
                if (one.quantity() == null) {
                    uncounted++;
                } else if (each.quantity() == null) {
                    unsaid++;
                } else {
                    counted += one.quantity();
                }
            }
        }
        int leftOut = uncounted + unsaid;
        assertThat(steps.leftOut()).isEqualTo(new ExchangeSteps.LeftOut(0, uncounted, unsaid));
        assertThat(steps.leftOut().all()).isEqualTo(leftOut);
        assertThat(steps.total()).isEqualTo(Quantity.of(leftOut > 0 ? Bound.AT_LEAST : Bound.EXACTLY, counted, null));
        assertThat(steps.steps()).hasSize(handed);
        assertThat(steps.steps()).extracting(each -> each.total().least()).isSorted();
        assertThat(steps.steps()).extracting(ExchangeSteps.Step::day).isSorted();
    }

    @Property(tries = 300)
    void a_promise_is_late_only_where_no_day_that_sources_allow_was_in_time(
            @ForAll("commitments") List<Promised> commitments) {
        List<Commitment> made = List.copyOf(agreement(commitments).commitments());
        for (int i = 0; i < made.size(); i++) {
            Promised each = commitments.get(i);
            Lateness lateness = Lateness.of(made.get(i), made.get(i).standing(TODAY));
            if (each.due() == null) {
                assertThat(lateness.kind()).isEqualTo(Lateness.Kind.NO_WINDOW);
            } else if (lateness.kind() == Lateness.Kind.LATE) {
                LocalDate end = TODAY.plusDays(each.due());
                assertThat(inTimeAtBest(each, end)).isLessThan(each.quantity());
                assertThat(inTimeAtBest(each, end.plusDays(lateness.days()))).isGreaterThanOrEqualTo(each.quantity());
                assertThat(inTimeAtBest(each, end.plusDays(lateness.days() - 1)))
                        .isLessThan(each.quantity());
            } else if (lateness.kind() == Lateness.Kind.IN_TIME) {
                assertThat(inTimeAtWorst(each, TODAY.plusDays(each.due()))).isGreaterThanOrEqualTo(each.quantity());
            } else if (lateness.kind() == Lateness.Kind.UNCLEAR) {
                assertThat(inTimeAtWorst(each, TODAY.plusDays(each.due()))).isLessThan(each.quantity());
                assertThat(inTimeAtBest(each, TODAY.plusDays(each.due()))).isGreaterThanOrEqualTo(each.quantity());
            }
        }
    }

    @Example
    void an_end_and_a_day_that_are_known_give_the_days_between() {
        Promised late = new Promised(10L, -20, null, List.of(new Handed(4L, 30, 0), new Handed(6L, 15, 0)));
        Lateness lateness = lateness(late);
        assertThat(lateness).isEqualTo(new Lateness(Lateness.Kind.LATE, 5));
        Promised maybe = new Promised(10L, -20, null, List.of(new Handed(10L, 25, 10)));
        assertThat(lateness(maybe).kind()).isEqualTo(Lateness.Kind.UNCLEAR);
    }

    private static Lateness lateness(Promised promised) {
        var made = agreement(List.of(promised)).commitments().iterator().next();
        return Lateness.of(made, made.standing(TODAY));
    }

    private static long inTimeAtBest(Promised promised, LocalDate end) {
        return promised.handed().stream()
                .filter(each -> ChronoUnit.DAYS.between(TODAY.minusDays(each.from()), end) >= 0)
                .mapToLong(each -> each.quantity() == null ? 0 : each.quantity())
                .sum();
    }

    private static long inTimeAtWorst(Promised promised, LocalDate end) {
        return promised.handed().stream()
                .filter(each ->
                        !TODAY.minusDays(each.from()).plusDays(each.window()).isAfter(end))
                .mapToLong(each -> each.quantity() == null ? 0 : each.quantity())
                .sum();
    }

    private static Agreement agreement(List<Promised> commitments) {
        Agreement agreement = new Agreement(
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
                        AgreementStatus.ANNOUNCED,
                        null,
                        null,
                        null));
        commitments.forEach(each -> {
            Commitment commitment = agreement.commit(new CommitmentDescription(
                    null,
                    null,
                    "Hand over",
                    Bound.EXACTLY,
                    each.quantity(),
                    null,
                    each.quantity() == null ? null : "prisoners",
                    each.due() == null ? null : FuzzyDate.of(TODAY.plusDays(each.due()))));
            if (each.said() != null) {
                commitment.assess(new AssessmentDescription(FuzzyDate.of(TODAY), each.said(), null, null, null));
            }
            each.handed()
                    .forEach(one -> commitment.deliver(new DeliveryDescription(
                            FuzzyDate.between(
                                    TODAY.minusDays(one.from()),
                                    TODAY.minusDays(one.from()).plusDays(one.window()),
                                    null),
                            Bound.EXACTLY,
                            one.quantity(),
                            null,
                            null,
                            null,
                            null)));
        });
        return agreement;
    }

    @Provide
    Arbitrary<List<Promised>> commitments() {
        Arbitrary<Long> quantity = Arbitraries.longs().between(0, 30);
        Arbitrary<Handed> handed = Combinators.combine(
                        quantity.injectNull(0.2),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 20))
                .as(Handed::new);
        return Combinators.combine(
                        quantity.injectNull(0.2),
                        Arbitraries.integers().between(-200, 60).injectNull(0.2),
                        Arbitraries.of(CommitmentState.class).injectNull(0.6),
                        handed.list().ofMaxSize(5))
                .as(Promised::new)
                .list()
                .ofMaxSize(8);
    }
}
