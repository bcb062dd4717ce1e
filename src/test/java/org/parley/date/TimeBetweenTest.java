package org.parley.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeBetweenTest {

    @Test
    void two_days_lie_a_number_of_days_apart() {
        assertThat(TimeBetween.of(FuzzyDate.parse("2025-07-23"), FuzzyDate.parse("2026-02-05")))
                .contains(new TimeBetween(197, 197));
        assertThat(new TimeBetween(197, 197).isExact()).isTrue();
    }

    @Test
    void what_is_not_known_to_the_day_gives_a_window() {
        assertThat(TimeBetween.of(FuzzyDate.parse("2026-02-05"), FuzzyDate.parse("[2026-02-17..2026-02-18]")))
                .contains(new TimeBetween(12, 13));
        assertThat(TimeBetween.of(FuzzyDate.parse("2026-01"), FuzzyDate.parse("2026-02")))
                .contains(new TimeBetween(1, 58));
    }

    @Test
    void dates_that_may_overlap_are_at_least_no_days_apart() {
        assertThat(TimeBetween.of(FuzzyDate.parse("2026"), FuzzyDate.parse("2026-03-01")))
                .contains(new TimeBetween(0, 59));
    }

    @Test
    void an_open_date_gives_no_number() {
        assertThat(TimeBetween.of(FuzzyDate.parse("[..2026-02-05]"), FuzzyDate.parse("2026-03-01")))
                .isEmpty();
    }
}
