package org.parley.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTimeTest {

    @ParameterizedTest
    @CsvSource({
        "five months, 152, true",
        "first in five months, 170, true",
        "five months, 126, false",
        "five months, 197, false",
        "a year, 365, true",
        "a year, 800, false",
        "two weeks, 15, true",
        "10 days, 10, true",
        "10 days, 12, false"
    })
    void people_mean_somewhat_less_or_more_but_not_one_unit_more(String words, long days, boolean isMeant) {
        assertThat(TimeBetween.said(words).orElseThrow().overlaps(new TimeBetween(days, days)))
                .isEqualTo(isMeant);
    }

    @Test
    void other_words_name_no_time() {
        assertThat(TimeBetween.said("for the first time")).isEmpty();
        assertThat(TimeBetween.said("several months")).isEmpty();
    }
}
