package org.parley.record.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.date.FuzzyDate;
import org.parley.record.schedule.Slippage.Kind;
import org.parley.record.talks.RoundStatus;

/** Slippage against trying every day that sources allow. */
class AnySlippageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Property
    void of_a_round_that_was_held_only_what_is_true_of_every_day_is_said(
            @ForAll("dates") FuzzyDate window, @ForAll("dates") FuzzyDate begun) {
        Slippage slippage = Slippage.of(window, RoundStatus.CONCLUDED, begun, TODAY);
        List<Long> late = begun.earliest()
                .datesUntil(begun.latest().plusDays(1))
                .map(day -> lateBy(day, window))
                .toList();
        if (late.stream().allMatch(days -> days > 0)) {
            assertThat(slippage)
                    .isEqualTo(new Slippage(
                            Kind.LATER, late.stream().min(Long::compare).orElseThrow()));
        } else if (late.stream().allMatch(days -> days < 0)) {
            assertThat(slippage)
                    .isEqualTo(new Slippage(
                            Kind.EARLIER, -late.stream().max(Long::compare).orElseThrow()));
        } else {
            assertThat(slippage.kind())
                    .isEqualTo(late.stream().allMatch(days -> days == 0) ? Kind.AS_ANNOUNCED : Kind.UNKNOWN);
        }
    }

    @Property
    void a_round_that_is_to_come_is_overdue_by_the_days_since_its_window_closed(@ForAll("dates") FuzzyDate window) {
        Slippage slippage = Slippage.of(window, RoundStatus.ANNOUNCED, null, TODAY);
        long since = Math.max(
                0,
                window.latest()
                        .datesUntil(TODAY.isAfter(window.latest()) ? TODAY : window.latest())
                        .count());
        assertThat(slippage).isEqualTo(since == 0 ? new Slippage(Kind.PENDING, 0) : new Slippage(Kind.OVERDUE, since));
    }

    /** Counted day by day; negative before the window opens. */
    private static long lateBy(LocalDate day, FuzzyDate window) {
        long days = 0;
        for (LocalDate each = day; each.isAfter(window.latest()); each = each.minusDays(1)) {
            days++;
        }
        for (LocalDate each = day; each.isBefore(window.earliest()); each = each.plusDays(1)) {
            days--;
        }
        return days;
    }

    @Provide
    Arbitrary<FuzzyDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(0, 20))
                .as((from, length) -> FuzzyDate.between(
                        TODAY.plusDays(from), TODAY.plusDays(from).plusDays(length), null));
    }
}
