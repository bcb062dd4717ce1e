package org.parley.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullYearsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @Test
    void of_a_window_there_are_as_few_as_from_its_last_day_and_as_many_as_from_its_first() {
        assertThat(FullYears.of(FuzzyDate.parse("[2022-02-05..2022-02-28]"), DAY))
                .contains(new FullYears(3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022~", "2022-02-24?", "2022-02%", "[..2022-02-28]", "2026-02-11"})
    void of_a_date_in_doubt_or_open_to_the_past_or_after_the_day_none_are_counted(String since) {
        assertThat(FullYears.of(FuzzyDate.parse(since), DAY)).isEmpty();
    }
}
