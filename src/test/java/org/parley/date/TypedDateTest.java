package org.parley.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private final TypedDate dates = new TypedDate(new DateReader(LocalDate.of(2026, 3, 1)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-05 |",
                "2026-02 |",
                "2026~ |",
                "2025-24? |",
                "2023-24 |",
                "2023-24~ |",
                "2023-22% |",
                "[2023..2024] | 2023-24",
                "2024-02-29~ | one month after 31 Jan 2024",
                "1985~/1990? |",
                "1985~/1990? | from about 1985",
                "1985/ |",
                "0476 |",
                "0476-21? |",
                "[0476..0480] |",
                "1985/.. |",
                "/1985 |",
                "2022-03-05 | 05.03.22",
                "[2026-02-12..2026-02-19] |",
                "[2026-02-12..2026-02-19] | within a week or two",
                "[2026-02-04..2026-02-05] | 4-5 February",
                "[2026-02-05..2026-02-19] | within two weeks of 5 Feb 2026",
                "[2026-02-01..2026-02-08] | “early”, he said, “February”",
                "[..2026-02-04] | seen then",
                "2026-02-05 | the fifth",
            })
    void what_the_form_shows_is_read_back_as_the_same_date(String edtf, String words) {
        FuzzyDate date = FuzzyDate.parse(edtf, words);
        assertThat(dates.read(dates.text(date))).isEqualTo(date);
    }

    @Test
    void days_and_readable_words_are_shown_as_people_write_them() {
        assertThat(dates.text(FuzzyDate.parse("2026-02-05"))).isEqualTo("5 Feb 2026");
        assertThat(dates.text(dates.read("within two weeks of 5 Feb 2026")))
                .isEqualTo("within two weeks of 5 Feb 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02 | Feb 2026",
                "2025-24 | winter 2025/26",
                "2025-21 | spring 2025",
                "[..2026-02-04] | by 4 Feb 2026",
                "[2026-02-04..] | since 4 Feb 2026",
                "2026-02? | 2026-02?",
                "[2026-02-12..2026-02-19] | [2026-02-12..2026-02-19]",
            })
    void what_has_no_words_is_shown_as_people_write_it_where_that_adds_none(String edtf, String shown) {
        assertThat(dates.text(FuzzyDate.parse(edtf))).isEqualTo(shown);
    }

    @Test
    void a_window_with_the_words_of_its_source_is_shown_in_days() {
        assertThat(dates.text(FuzzyDate.parse("[2026-02-12..2026-02-19]", "within a week or two")))
                .isEqualTo("12–19 Feb 2026 “within a week or two”");
    }

    @Test
    void the_words_of_the_source_stand_in_quotes_behind_the_date() {
        FuzzyDate date = dates.read("12-19 Feb 2026 \"within a week or two\"");
        assertThat(date).isEqualTo(FuzzyDate.parse("[2026-02-12..2026-02-19]", "within a week or two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4-5 Feb 2026",
                "28 Jan - 3 Feb 2026",
                "30 Dec 2025 to 2 Jan 2026",
                "4–5 February 2026",
                "Feb 4-5, 2026",
                "2026-02-04/2026-02-05",
                "2026-02-04 to 2026-02-05",
                "4 and 5 Feb 2026",
                "from 4 to 5 Feb 2026",
                "Jan 30 - Feb 2, 2026",
                "30 Dec - 2 Jan 2026",
                "4-5.2.2026"
            })
    void days_of_something_that_lasted_are_a_span(String typed) {
        assertThat(TypedDate.isSpanOfDays(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "between 4 Feb 2026 and 5 Feb 2026",
                "between 4 and 5 Feb 2026",
                "4 or 5 Feb 2026",
                "05/02/2026",
                "4-5 Feb",
                "Jan - Feb 2026",
                "2 weeks after Feb 2026",
                "[2026-02-04..2026-02-05]"
            })
    void one_day_between_two_is_none(String typed) {
        assertThat(TypedDate.isSpanOfDays(typed)).isFalse();
    }
}
