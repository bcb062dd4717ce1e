package org.parley.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-05, DAY, 2026-02-05, 2026-02-05",
        "2015-03-26~, DAY, 2015-03-26, 2015-03-26",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2026?, YEAR, 2026-01-01, 2026-12-31",
        "2025-21, SEASON, 2025-03-01, 2025-05-31",
        "2025-24, SEASON, 2025-12-01, 2026-02-28",
        "[2026-02-12..2026-02-19], WINDOW, 2026-02-12, 2026-02-19",
        "[2025-11..2025-12-02], WINDOW, 2025-11-01, 2025-12-02",
    })
    void allows_exactly_the_days_that_the_source_leaves_open(
            String edtf, DateShape shape, LocalDate earliest, LocalDate latest) {
        FuzzyDate date = FuzzyDate.parse(edtf);

        assertThat(date.shape()).isEqualTo(shape);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "1985~/1990?, WINDOW, APPROXIMATE, UNCERTAIN",
        "1919-04-23~/1919-04-25~, WINDOW, APPROXIMATE, APPROXIMATE",
        "1985/1990%, WINDOW, NONE, BOTH",
        "1985?/, END_UNKNOWN, UNCERTAIN, NONE",
        "1985/.., END_OPEN, NONE, NONE",
        "/1985, START_UNKNOWN, NONE, NONE",
        "../1985~, START_OPEN, NONE, APPROXIMATE",
        "1985~, YEAR, NONE, NONE",
    })
    void an_interval_keeps_the_doubts_of_its_ends(String edtf, DateShape shape, Doubt start, Doubt end) {
        FuzzyDate date = FuzzyDate.parse(edtf);

        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.shape()).isEqualTo(shape);
        assertThat(date.startDoubt()).isEqualTo(start);
        assertThat(date.endDoubt()).isEqualTo(end);
    }

    @Test
    void an_end_that_is_not_known_is_another_than_an_open_one() {
        FuzzyDate unknown = FuzzyDate.parse("1985/");
        FuzzyDate open = FuzzyDate.parse("1985/..");

        assertThat(unknown).isNotEqualTo(open);
        assertThat(unknown.earliest()).isEqualTo(open.earliest()).isEqualTo(LocalDate.of(1985, 1, 1));
        assertThat(unknown.latest()).isNull();
        assertThat(open.latest()).isNull();
    }

    @Test
    void a_day_with_doubts_at_both_ends_is_no_exact_day() {
        assertThat(FuzzyDate.parse("1919-04-23~/1919-04-23~").exactDay()).isNull();
    }

    @Test
    void leaves_a_side_open_that_nobody_gave() {
        assertThat(FuzzyDate.parse("[..2026-02-04]").earliest()).isNull();
        assertThat(FuzzyDate.parse("[2026-02-04..]").latest()).isNull();
        assertThat(FuzzyDate.onOrBefore(LocalDate.of(2026, 2, 4)).shape()).isEqualTo(DateShape.ON_OR_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zzz",
                "2026-13",
                "2026-02-30",
                "2026-2-5",
                "[..]",
                "[2026-02-19..2026-02-12]",
                "5 Feb 2026",
                "2026-00",
                "2026-02-05T10:00",
                "2026-25",
                "[2026-02-12...2026-02-19]",
                "2026-02-05??",
                "1985/1990",
                "../..",
                "/",
                "1985~/1984",
                "[1985~..1990]",
            })
    void refuses_what_is_not_a_date_and_shows_examples(String text) {
        assertThatThrownBy(() -> FuzzyDate.parse(text))
                .isInstanceOf(InvalidDateException.class)
                .hasMessageContaining("2026-02-05");
    }

    @Test
    void sorts_by_the_first_day_that_it_names_then_by_the_latest() {
        Stream<FuzzyDate> dates = Stream.of(
                        "2026-02-05",
                        "2026",
                        "[2026-02-05..2026-02-08]",
                        "2025-12",
                        "[..2026-02-04]",
                        "1985~/1990?",
                        "1985/",
                        "1986")
                .map(FuzzyDate::parse);

        assertThat(dates.sorted().map(FuzzyDate::edtf))
                .containsExactly(
                        "1985~/1990?",
                        "1985/",
                        "1986",
                        "2025-12",
                        "2026",
                        "[..2026-02-04]",
                        "2026-02-05",
                        "[2026-02-05..2026-02-08]");
    }

    @Test
    void counts_as_of_a_day_once_it_may_have_happened() {
        FuzzyDate window =
                FuzzyDate.between(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 19), "within a week or two");

        assertThat(window.mayBeBy(LocalDate.of(2026, 2, 11))).isFalse();
        assertThat(window.mayBeBy(LocalDate.of(2026, 2, 12))).isTrue();
        assertThat(window.isCertainlyBy(LocalDate.of(2026, 2, 18))).isFalse();
        assertThat(window.isCertainlyBy(LocalDate.of(2026, 2, 19))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "[2026-03-05..2026-03-09], 5, 9 Mar 2026",
        "[2026-02-26..2026-03-05], 26 Feb, 5 Mar 2026",
        "[2025-12-30..2026-01-02], 30 Dec 2025, 2 Jan 2026",
        "[2025-03..2025-04], Mar 2025, Apr 2025",
        "2026-03-05, 5 Mar 2026, 5 Mar 2026"
    })
    void a_window_names_once_what_its_days_share(String edtf, String from, String to) {
        FuzzyDate window = FuzzyDate.parse(edtf);
        assertThat(window.fromText()).isEqualTo(from);
        assertThat(window.endText()).isEqualTo(to);
    }

    @Test
    void is_past_from_the_day_after_its_latest_and_never_when_nobody_says_when_it_ended() {
        FuzzyDate window = FuzzyDate.parse("[2026-02-05..2026-02-19]");
        assertThat(window.daysPast(LocalDate.of(2026, 2, 1))).isZero();
        assertThat(window.daysPast(LocalDate.of(2026, 2, 19))).isZero();
        assertThat(window.daysPast(LocalDate.of(2026, 3, 1))).isEqualTo(10);
        assertThat(FuzzyDate.parse("[2026-02-05..]").daysPast(LocalDate.of(2030, 1, 1)))
                .isZero();
    }

    @Test
    void what_was_seen_to_be_so_on_a_day_does_not_count_before_it() {
        FuzzyDate seen = FuzzyDate.parse("[..2026-02-04]");

        assertThat(seen.mayBeBy(LocalDate.of(2026, 2, 3))).isFalse();
        assertThat(seen.mayBeBy(LocalDate.of(2026, 2, 4))).isTrue();
        assertThat(FuzzyDate.parse("[2026-02-04..]").mayBeBy(LocalDate.of(2026, 2, 4)))
                .isTrue();
    }

    @Test
    void a_window_of_one_day_is_that_day() {
        LocalDate day = LocalDate.of(2026, 2, 5);

        assertThat(FuzzyDate.between(day, day, null)).isEqualTo(FuzzyDate.of(day));
    }

    @Test
    void says_itself_no_more_exactly_than_the_source() {
        assertThat(FuzzyDate.parse("2026-02").startText()).isEqualTo("Feb 2026");
        assertThat(FuzzyDate.parse("2025-24").startText()).isEqualTo("winter 2025/26");
        assertThat(FuzzyDate.parse("[2026-02-12..2026-02-19]").endText()).isEqualTo("19 Feb 2026");
        assertThat(DateWords.span(LocalDate.of(2026, 2, 4), LocalDate.of(2026, 2, 5)))
                .isEqualTo("4–5 Feb 2026");
        assertThat(DateWords.span(LocalDate.of(2015, 6, 28), LocalDate.of(2015, 7, 14)))
                .isEqualTo("28 Jun – 14 Jul 2015");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            17-18 Feb 2026             | false
            2026-02-17T09:00:00Z       | false
            5-6 March                  | false
            5th and 6th of March, 2026 | false
            17/02/2026                 | false
            within a week or two       | true
            late November 2025         | true
            mid-March                  | true
            Friday evening             | true
            may be on Monday           | true
            """, delimiter = '|')
    void words_are_told_only_where_they_say_more_than_the_days_in_figures(String words, boolean isTold) {
        assertThat(FuzzyDate.parse("2026-02-17", words).tellingWords()).isEqualTo(isTold ? words : null);
    }
}
