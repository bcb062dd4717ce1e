package org.parley.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;

class MonthTest {

    @Test
    void entries_stand_under_their_month() {
        assertThat(names("2026-02-05", "2026-02", "2026-01-31")).containsExactly("February 2026", "January 2026");
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void a_window_stands_where_it_begins() {
        assertThat(names("[2026-01-30..2026-03-02]", "[..2025-12-03]"))
                .containsExactly("January 2026", "December 2025");
    }

    @Test
    void an_entry_whose_month_nobody_knows_stands_under_none() {
        assertThat(names("2026-01-31", "2026", "2025-23")).containsExactly("January 2026", "2026", "autumn 2025");
    }

    @Test
    void years_between_which_it_was_are_no_month_of_the_first() {
        assertThat(names("[1985..1990]", "1985~/1990?", "1986/", "[..1987]", "[2025-21..2025-23]"))
                .containsExactly("1985", "1986", "1987", "spring 2025");
    }

    @Test
    void what_is_expected_stands_apart() {
        assertThat(Month.of(
                        List.of(entry(EntryKind.EXPECTED_ROUND, "2026-04"), entry(EntryKind.ROUND, "2026-04")),
                        "talks",
                        TODAY))
                .extracting(Month::name)
                .containsExactly(null, "April 2026");
    }

    @Test
    void what_is_dated_later_than_today_is_expected() {
        assertThat(names("2027-02-01", "[2026-06-02..2026-07-01]", "2026-06-01", "[2026-05-30..2026-06-03]", "2026"))
                .containsExactly(null, "June 2026", "May 2026", "2026");
    }

    private static List<String> names(String... edtf) {
        return Month.of(
                        Stream.of(edtf)
                                .map(each -> entry(EntryKind.MILESTONE, each))
                                .toList(),
                        "talks",
                        TODAY)
                .stream()
                .map(Month::name)
                .toList();
    }

    private static Entry entry(EntryKind kind, String edtf) {
        return new Entry(
                kind,
                1,
                new Entry.Period(FuzzyDate.parse(edtf), null, edtf),
                "Entry",
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }
}
