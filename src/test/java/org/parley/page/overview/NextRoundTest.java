package org.parley.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.date.DaysPast;
import org.parley.date.FuzzyDate;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.Track;
import org.parley.record.talks.TrackDescription;
import org.parley.testing.RoundReports;

class NextRoundTest {

    @Test
    void is_overdue_from_the_day_after_its_latest_day() {
        assertThat(expected("[2026-02-12..2026-02-19]", "2026-02-19").isOverdue())
                .isFalse();
        assertThat(expected("[2026-02-12..2026-02-19]", "2026-02-20").daysOverdue())
                .isEqualTo(DaysPast.exactly(1));
    }

    @Test
    void is_overdue_by_about_so_many_days_after_a_day_that_is_only_about_right() {
        assertThat(expected("2026-02-19~", "2026-02-24").daysOverdue()).isEqualTo(new DaysPast(5, true));
        assertThat(expected("2026-02-12~/2026-02-19", "2026-02-24").daysOverdue())
                .as("its end is exact")
                .isEqualTo(new DaysPast(5, false));
        assertThat(expected("2026-02-12/2026-02-19?", "2026-02-24").daysOverdue())
                .isEqualTo(new DaysPast(5, true));
    }

    @Test
    void is_never_overdue_without_a_last_day() {
        assertThat(expected("[2026-02-12..]", "2027-01-01").isOverdue()).isFalse();
        assertThat(expected(null, "2027-01-01").isOverdue()).isFalse();
    }

    private static NextRound expected(String edtf, String today) {
        Round round = new Round(
                new Track(null, "trilateral", new TrackDescription("Trilateral", null, null, 1)),
                RoundReports.of(
                        "status", RoundStatus.ANNOUNCED, "firstDay", edtf == null ? null : FuzzyDate.parse(edtf)));
        return new NextRound(RoundSchedule.of(round, List.of(), LocalDate.parse(today)), 0);
    }
}
