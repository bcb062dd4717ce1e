package org.parley.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = new DateReader(LocalDate.of(2026, 2, 6));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 Feb 2026 | 2026-02-05",
                "5th February 2026 | 2026-02-05",
                "Feb 5, 2026 | 2026-02-05",
                "Sept 3 2025 | 2025-09-03",
                "2026-02 | 2026-02",
                "february 2026 | 2026-02",
                "2026 | 2026",
                "spring 2025 | 2025-21",
                "2026-02-05~ | 2026-02-05~",
                "today | 2026-02-06",
                "yesterday | 2026-02-05",
                "by 27 Nov 2025 | [..2025-11-27]",
                "before Feb 2026 | [..2026-02-28]",
                "since 5 Feb 2026 | [2026-02-05..]",
                "two weeks after 5 Feb 2026 | 2026-02-19",
            })
    void reads_plain_dates_and_adds_no_words(String typed, String edtf) {
        assertThat(reader.read(typed)).isEqualTo(FuzzyDate.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "early 2026? | [2026-01-01..2026-04-30]",
                "late November 2025 | [2025-11-21..2025-11-30]",
                "mid-Jan 2026 | [2026-01-11..2026-01-20]",
                "4-5 Feb 2026 | [2026-02-04..2026-02-05]",
                "4–5 February 2026 | [2026-02-04..2026-02-05]",
                "30 Jan - 2 Feb 2026 | [2026-01-30..2026-02-02]",
                "30 Dec 2025 to 2 Jan 2026 | [2025-12-30..2026-01-02]",
                "Jan-Mar 2026 | [2026-01..2026-03]",
                "between 12 and 19 Feb 2026 | [2026-02-12..2026-02-19]",
                "within two weeks of 5 Feb 2026 | [2026-02-05..2026-02-19]",
                "within a week or two of 5 Feb 2026 | [2026-02-05..2026-02-19]",
                "within 10 days of 5 Feb 2026 | [2026-02-05..2026-02-15]",
                "about 26 March 2015 | 2015-03-26~",
                "5 Feb 2026? | 2026-02-05?",
                "Feb 2026 ? | 2026-02?",
            })
    void keeps_the_words_of_what_says_more_than_a_date(String typed, String edtf) {
        assertThat(reader.read(typed)).isEqualTo(FuzzyDate.parse(edtf, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzz",
                "soon",
                "30 Feb 2026",
                "5 Foo 2026",
                "Feb",
                "5 Feb",
                "19-12 Feb 2026",
                "early soon",
                "within two of 2026",
                "<b>5 Feb 2026</b>",
                "5 Feb 2026; drop table round",
                "within 999 years of 2026-02-30",
                "-",
                "?",
                "ma 2026",
            })
    void refuses_what_it_does_not_understand_with_examples(String typed) {
        assertThatThrownBy(() -> reader.read(typed))
                .isInstanceOf(InvalidDateException.class)
                .hasMessageContaining("5 Feb 2026");
    }

    @Test
    void names_what_was_typed_when_it_refuses() {
        assertThatThrownBy(() -> reader.read("next Tuesday")).hasMessageContaining("“next Tuesday”");
    }
}
