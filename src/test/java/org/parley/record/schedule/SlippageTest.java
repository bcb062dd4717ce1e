package org.parley.record.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.date.DaysPast;
import org.parley.date.FuzzyDate;
import org.parley.record.schedule.Slippage.Kind;
import org.parley.record.talks.RoundStatus;

class SlippageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "announced for {0}, begun {1}: {2} by {3}")
    @CsvSource({
        "2026-02-01, 2026-02-04, LATER, 3",
        "2026-02-01, 2026-02-01, AS_ANNOUNCED, 0",
        "[2026-02-12..2026-02-19], 2026-02-12, AS_ANNOUNCED, 0",
        "[2026-02-12..2026-02-19], 2026-02-19, AS_ANNOUNCED, 0",
        "[2026-02-12..2026-02-19], 2026-02-20, LATER, 1",
        "[2026-02-12..2026-02-19], 2026-02-10, EARLIER, 2",
        "[2026-02-12..2026-02-19], [2026-02-13..2026-02-14], AS_ANNOUNCED, 0",
        "[2026-02-12..2026-02-19], [2026-02-18..2026-02-20], UNKNOWN, 0",
        "[2026-02-12..2026-02-19], [2026-02-21..2026-02-25], LATER, 2",
        "[2026-02-12..], 2026-05-01, UNKNOWN, 0",
        "[2026-02-12..], 2026-02-11, EARLIER, 1",
        "[..2026-02-12], 2026-02-13, LATER, 1",
        "2026-02, 2026-02-28, AS_ANNOUNCED, 0",
        "2026-02-12, , UNKNOWN, 0",
        ", 2026-02-12, UNKNOWN, 0",
    })
    void a_round_that_was_held_is_measured_by_the_days_that_are_certain(
            @Nullable String window, @Nullable String firstDay, Kind kind, long days) {
        assertThat(Slippage.of(date(window), RoundStatus.CONCLUDED, date(firstDay), TODAY))
                .isEqualTo(new Slippage(kind, days));
    }

    @ParameterizedTest(name = "{1}, announced for {0}: {2} by {3}")
    @CsvSource({
        "2026-02-28, ANNOUNCED, OVERDUE, 1",
        "2026-03-01, SCHEDULED, PENDING, 0",
        "[2026-02-20..], POSTPONED, PENDING, 0",
        "[2026-02-01..2026-02-10], POSTPONED, POSTPONED, 0",
        "2026-02-28, CANCELLED, CALLED_OFF, 0",
        ", ANNOUNCED, UNKNOWN, 0",
    })
    void a_round_not_held_is_measured_by_today(@Nullable String window, RoundStatus status, Kind kind, long days) {
        assertThat(Slippage.of(date(window), status, null, TODAY)).isEqualTo(new Slippage(kind, days));
    }

    @Test
    void from_a_day_that_is_only_about_right_it_is_only_about_so_many() {
        assertThat(Slippage.of(date("2026-02-20~"), RoundStatus.ANNOUNCED, null, TODAY)
                        .by())
                .isEqualTo(new DaysPast(9, true));
        assertThat(Slippage.of(date("2026-02-20"), RoundStatus.CONCLUDED, date("2026-02-22~"), TODAY)
                        .by())
                .isEqualTo(new DaysPast(2, true));
        assertThat(Slippage.of(date("2026-02-20?"), RoundStatus.CONCLUDED, date("2026-02-18"), TODAY)
                        .by())
                .isEqualTo(new DaysPast(2, true));
    }

    private static @Nullable FuzzyDate date(@Nullable String edtf) {
        return edtf == null ? null : FuzzyDate.parse(edtf);
    }
}
