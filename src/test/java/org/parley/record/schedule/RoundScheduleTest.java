package org.parley.record.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.history.Recorded;
import org.parley.record.schedule.Slippage.Kind;
import org.parley.record.talks.Announcement;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Track;
import org.parley.record.talks.TrackDescription;
import org.parley.testing.RoundReports;
import org.springframework.test.util.ReflectionTestUtils;

class RoundScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Track track = new Track(null, "trilateral", new TrackDescription("Trilateral", null, null, 1));
    private long number;

    @Test
    void a_round_held_after_the_window_is_late_by_the_days_between() {
        Round round = held("2026-02-04", "2026-02-05");
        assertThat(slippage(round, "2026-02-01")).isEqualTo(new Slippage(Kind.LATER, 3));
    }

    @Test
    void a_round_held_within_the_window_is_as_announced() {
        assertThat(slippage(held("2026-02-17", "2026-02-18"), "[2026-02-12..2026-02-19]"))
                .isEqualTo(new Slippage(Kind.AS_ANNOUNCED, 0));
    }

    @Test
    void a_round_held_before_the_window_is_early() {
        assertThat(slippage(held("2026-02-10", null), "[2026-02-12..2026-02-19]"))
                .isEqualTo(new Slippage(Kind.EARLIER, 2));
    }

    @Test
    void nothing_is_told_where_the_round_may_have_begun_in_the_window_or_not() {
        assertThat(slippage(held("2026-02", null), "[2026-02-12..2026-02-19]").kind())
                .isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void a_round_to_come_is_overdue_from_the_day_after_the_last_window() {
        Round round = expected(RoundStatus.ANNOUNCED, null);
        assertThat(schedule(round, "[2026-02-20..2026-02-28]").overdue()).isEqualTo(1);
        assertThat(schedule(round, "[2026-02-20..2026-03-01]").overdue()).isZero();
        assertThat(schedule(round, "[2026-02-20..]").overdue()).isZero();
    }

    @Test
    void a_round_that_was_put_off_without_a_new_day_is_never_overdue() {
        RoundSchedule putOff = schedule(expected(RoundStatus.POSTPONED, null), "[2026-02-05..2026-02-09]");
        assertThat(putOff.isPutOff()).isTrue();
        assertThat(putOff.overdue()).isZero();
        assertThat(putOff.slippage(putOff.announcements().get(0)).kind()).isEqualTo(Kind.POSTPONED);
        assertThat(schedule(expected(RoundStatus.POSTPONED, "2026-02-05"), "2026-02-05")
                        .overdue())
                .as("from the day that was set")
                .isZero();
    }

    @Test
    void a_round_of_several_days_is_not_overdue_within_them() {
        assertThat(schedule(round(RoundStatus.SCHEDULED, "2026-02-24", "2026-03-02"), "2026-02-24")
                        .overdue())
                .isZero();
        assertThat(schedule(round(RoundStatus.SCHEDULED, "2026-02-24", "2026-03-01"), "2026-02-24")
                        .overdue())
                .isZero();
        assertThat(schedule(round(RoundStatus.SCHEDULED, "2026-02-24", "2026-02-28"), "2026-02-24")
                        .overdue())
                .isEqualTo(1);
    }

    @Test
    void the_window_announced_last_replaces_the_one_before() {
        RoundSchedule schedule =
                schedule(expected(RoundStatus.POSTPONED, null), "[2026-02-01..2026-02-10]", "[2026-03-05..2026-03-09]");
        assertThat(schedule.announcements().stream()
                        .map(each -> schedule.slippage(each).kind()))
                .containsExactly(Kind.REPLACED, Kind.PENDING);
        assertThat(schedule.overdue()).isZero();
    }

    @Test
    void a_day_that_is_set_counts_more_than_what_was_announced() {
        RoundSchedule schedule = schedule(expected(RoundStatus.SCHEDULED, "2026-03-10"), "2026-02-10");
        assertThat(schedule.overdue()).isZero();
    }

    @Test
    void neither_a_round_that_was_held_nor_one_called_off_is_overdue() {
        assertThat(schedule(held("2026-02-04", null), "2026-02-01").overdue()).isZero();
        RoundSchedule cancelled = schedule(expected(RoundStatus.CANCELLED, null), "2026-02-01");
        assertThat(cancelled.overdue()).isZero();
        assertThat(cancelled.slippage(cancelled.announcements().get(0)).kind()).isEqualTo(Kind.CALLED_OFF);
    }

    @Test
    void each_announcement_shifts_the_date_against_the_window_before_it() {
        RoundSchedule schedule =
                schedule(held("2026-02-04", null), "2026-02-01", "[2026-02-04..2026-02-05]", "2026-02-03");
        assertThat(schedule.announcements().stream().map(schedule::shift)).containsExactly(0L, 3L, -1L);
    }

    @Test
    void a_window_within_the_one_before_it_is_told_more_exactly_and_not_put_off() {
        RoundSchedule schedule =
                schedule(held("2026-03-06", null), "[2026-03-01..2026-03-10]", "[2026-03-05..2026-03-09]", "2026-03");
        assertThat(schedule.announcements().stream().map(schedule::shift)).containsExactly(0L, 0L, 0L);
    }

    private RoundSchedule schedule(Round round, String... windows) {
        LocalDate said = LocalDate.of(2026, 1, 24);
        for (String window : windows) {
            ScheduleAnnouncement announcement = round.announce(
                    new Announcement(FuzzyDate.of(said), null, null, FuzzyDate.parse(window), null, "to be held then"));
            ReflectionTestUtils.setField(announcement, Recorded.class, "id", ++number, Long.class);
            said = said.plusDays(1);
        }
        return RoundSchedule.of(round, round.announcements(), TODAY);
    }

    @Test
    void a_window_that_was_announced_before_the_round_was_postponed_counts_no_more() {
        Round round = round(RoundStatus.POSTPONED, null, null, "2026-02-20");
        RoundSchedule before = schedule(round, "[2026-03-05..2026-03-09]");
        assertThat(before.isPutOff()).isTrue();
        assertThat(before.due()).isNull();
        assertThat(before.slippage(before.announcements().get(0)).kind()).isEqualTo(Kind.POSTPONED);
        RoundSchedule earlier = new RoundSchedule(round, before.announcements(), LocalDate.of(2026, 2, 19));
        assertThat(earlier.isPutOff()).as("as of a day before that").isFalse();
        assertThat(earlier.due()).isEqualTo(date("[2026-03-05..2026-03-09]"));
        Round anew = round(RoundStatus.POSTPONED, null, null, "2025-12-31");
        assertThat(schedule(anew, "[2026-03-05..2026-03-09]").due()).isEqualTo(date("[2026-03-05..2026-03-09]"));
    }

    private Slippage slippage(Round round, String window) {
        RoundSchedule schedule = schedule(round, window);
        return schedule.slippage(schedule.announcements().get(0));
    }

    private Round held(String firstDay, String lastDay) {
        return round(RoundStatus.CONCLUDED, firstDay, lastDay);
    }

    private Round expected(RoundStatus status, String firstDay) {
        return round(status, firstDay, null);
    }

    private Round round(RoundStatus status, String firstDay, String lastDay) {
        return round(status, firstDay, lastDay, null);
    }

    private Round round(RoundStatus status, String firstDay, String lastDay, String haltedOn) {
        return new Round(
                track,
                RoundReports.of(
                        "number",
                        2,
                        "title",
                        "Abu Dhabi",
                        "status",
                        status,
                        "haltedOn",
                        date(haltedOn),
                        "firstDay",
                        date(firstDay),
                        "lastDay",
                        date(lastDay)));
    }

    private static FuzzyDate date(String edtf) {
        return edtf == null ? null : FuzzyDate.parse(edtf);
    }
}
