package org.parley.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.Track;
import org.parley.record.talks.TrackDescription;

class LaneDrawingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Negotiation TALKS = new Negotiation(
            "talks", new NegotiationDescription("Talks", "About something", null, NegotiationStatus.ACTIVE, null));
    private static final List<Track> TRACKS = List.of(
            new Track(TALKS, "trilateral", new TrackDescription("Trilateral", null, null, 1)),
            new Track(TALKS, "direct", new TrackDescription("Direct", null, null, 2)),
            new Track(TALKS, "empty", new TrackDescription("Empty", null, null, 3)));

    private long numbers;

    @Test
    void a_lane_stands_for_each_track_with_entries_in_their_order_and_one_for_the_rest() {
        Lanes lanes = draw(
                entry(EntryKind.MILESTONE, "2026-02-01", null),
                entry(EntryKind.ROUND, "2026-02-01", "direct"),
                entry(EntryKind.ROUND, "2026-02-04", "trilateral"));

        assertThat(lanes.lanes()).extracting(Lanes.Lane::name).containsExactly("Trilateral", "Direct", null);
    }

    @Test
    void a_known_day_is_solid_and_a_window_or_an_expectation_is_faded() {
        assertThat(only(entry(EntryKind.ROUND, "2026-02-04", "direct")).isFaded())
                .isFalse();
        assertThat(only(entry(EntryKind.ROUND, "[2026-02-04..2026-02-09]", "direct"))
                        .isFaded())
                .isTrue();
        assertThat(only(entry(EntryKind.EXPECTED_ROUND, "2026-02-04", "direct")).isFaded())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0622, 2026", "0602, 2026", "1100, 2026", "0001, 9000", "1648, 1998", "2000, 2030"})
    void an_axis_of_any_length_says_its_years(String first, String last) {
        List<Lanes.Tick> ticks = draw(
                        entry(EntryKind.MILESTONE, first, "direct"), entry(EntryKind.MILESTONE, last, "direct"))
                .ticks();

        assertThat(ticks).hasSizeBetween(3, 15);
        assertThat(ticks).extracting(Lanes.Tick::text).allMatch(each -> each.matches("[1-9]\\d{0,3}"));
    }

    @Test
    void what_is_expected_in_a_season_is_not_expected_within_its_days() {
        assertThat(expected("2026-23")).isEqualTo("Round, autumn 2026");
        assertThat(expected("[2026-05..2026-07]")).isEqualTo("Round, May 2026 – Jul 2026");
        assertThat(expected("2026-05")).isEqualTo("Round, May 2026");
    }

    private static String expected(String edtf) {
        return new Entry(
                        EntryKind.EXPECTED_ROUND,
                        1,
                        new Entry.Period(FuzzyDate.parse(edtf), null, ""),
                        "Round",
                        "Round",
                        null,
                        null,
                        List.of(),
                        null,
                        null)
                .shownLabel();
    }

    @Test
    void a_span_covers_its_days_in_proportion() {
        Lanes lanes = draw(
                entry(EntryKind.MILESTONE, "2026-01-01", "direct"),
                entry(EntryKind.EXPECTED_ROUND, "[2026-02-01..2026-02-21]", "direct"),
                entry(EntryKind.MILESTONE, "2026-04-11", "direct"));
        // 100 days and 7 days of air on either side
        assertThat(marks(lanes).get(1).width()).isEqualTo(Scale.percent(100.0 * 20 / 114));
    }

    @Test
    void a_window_without_an_end_stops_at_the_edge() {
        Lanes lanes = draw(
                entry(EntryKind.MILESTONE, "2026-01-01", "direct"), entry(EntryKind.STATEMENT, "[2026-02-01..]", null));
        Lanes.Mark open = marks(lanes).get(1);
        assertThat(share(open.x()) + share(open.width())).isEqualTo(100);
    }

    @Test
    void what_stands_too_close_folds_into_one_mark_that_says_how_many_and_opens_them() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            entries.add(entry(EntryKind.ROUND, "2026-02-04", "direct"));
            entries.add(entry(EntryKind.STATEMENT, "2026-02-0" + (4 + i % 2), "direct"));
        }
        List<Lanes.Group> groups = draw(entries.toArray(Entry[]::new)).lanes().get(0).items().stream()
                .map(Lanes.Item::group)
                .toList();

        assertThat(groups).extracting(Lanes.Group::count).containsExactly(5, 5);
        assertThat(groups).extracting(Lanes.Group::more).containsExactly(1, 1);
        assertThat(groups)
                .extracting(Lanes.Group::href)
                .containsExactlyInAnyOrder(
                        "/timeline?from=2026-02-04&to=2026-02-04", "/timeline?from=2026-02-04&to=2026-02-05");
        assertThat(groups.get(0).kinds()).hasSize(1).containsValue(5L);
    }

    @Test
    void labels_do_not_run_into_each_other() {
        List<Entry> entries = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            entries.add(entry(EntryKind.ROUND, "2025-%02d-10".formatted(month), "direct"));
            entries.add(entry(EntryKind.ROUND, "2025-%02d-25".formatted(month), "direct"));
        }
        Lanes lanes = draw(entries.toArray(Entry[]::new));

        List<Lanes.Label> upper = marks(lanes).stream()
                .map(Lanes.Mark::label)
                .filter(each -> each != null && each.y() == 98 && each.anchor().equals("middle"))
                .toList();
        assertThat(upper).hasSizeGreaterThan(2);
        for (int i = 1; i < upper.size(); i++) {
            double apart = Scale.pixels(
                    share(upper.get(i).x()) - share(upper.get(i - 1).x()));
            assertThat(apart).isGreaterThan("Abu Dhabi".length() * 6);
        }
    }

    @Test
    void a_long_label_is_cut_at_a_word() {
        assertThat(LabelRows.shorten("Exchange of 314 prisoners in Abu Dhabi")).isEqualTo("Exchange of 314 prisoners…");
        assertThat(LabelRows.shorten("2 Abu Dhabi")).isEqualTo("2 Abu Dhabi");
    }

    @Test
    void a_round_to_come_says_within_which_days_it_is_expected() {
        assertThat(only(entry(EntryKind.EXPECTED_ROUND, "[2026-03-12..2026-03-19]", "direct"))
                        .label()
                        .text())
                .isEqualTo("Abu Dhabi, 12–19 Mar 2026");
        assertThat(only(entry(EntryKind.EXPECTED_ROUND, "[2026-03-12..]", "direct"))
                        .label()
                        .text())
                .isEqualTo("Abu Dhabi");
    }

    @Test
    void windows_that_overlap_stand_above_one_another_as_far_as_there_is_room() {
        Lanes lanes = draw(
                entry(EntryKind.STATEMENT, "[2026-01-01..2026-03-01]", "direct"),
                entry(EntryKind.STATEMENT, "[2026-01-10..2026-04-01]", "direct"),
                entry(EntryKind.STATEMENT, "[2026-01-20..2026-05-01]", "direct"),
                entry(EntryKind.STATEMENT, "[2026-01-30..2026-06-01]", "direct"),
                entry(EntryKind.STATEMENT, "[2026-08-01..2026-09-01]", "direct"),
                entry(EntryKind.ROUND, "2026-10-01", "trilateral"));
        Lanes.Lane crowded = lanes.lanes().get(1);
        List<Integer> rows = crowded.items().stream()
                .map(each -> (crowded.y() - each.mark().y()) / FadeRows.HEIGHT)
                .toList();

        assertThat(crowded.more()).isEqualTo(2);
        assertThat(rows).containsExactly(1, 2, 3, 3, 1);
        assertThat(lanes.lanes().get(0).more()).isZero();
        assertThat(lanes.height()).isGreaterThan(crowded.y() + FadeRows.HEIGHT);
    }

    @Test
    void today_is_drawn_where_it_lies_within_the_entries_or_follows_closely() {
        Entry january = entry(EntryKind.MILESTONE, "2026-01-01", null);
        Entry february = entry(EntryKind.MILESTONE, "2026-02-20", null);

        assertThat(draw(january, february).today()).isNotNull();
        assertThat(draw(entry(EntryKind.MILESTONE, "2016-01-01", null), entry(EntryKind.MILESTONE, "2016-11-30", null))
                        .today())
                .isNull();
    }

    private Entry entry(EntryKind kind, String edtf, String track) {
        return new Entry(
                kind,
                ++numbers,
                new Entry.Period(FuzzyDate.parse(edtf), null, edtf),
                "Entry",
                "Abu Dhabi",
                null,
                null,
                List.of(),
                null,
                track == null ? null : new Entry.OfTrack(track, track));
    }

    private static Lanes draw(Entry... entries) {
        return LaneDrawing.of(List.of(entries), TRACKS, TODAY, entry -> "#" + entry.record(), "/timeline");
    }

    private static Lanes.Mark only(Entry entry) {
        return marks(draw(entry)).get(0);
    }

    private static List<Lanes.Mark> marks(Lanes lanes) {
        return lanes.lanes().stream()
                .flatMap(lane -> lane.items().stream())
                .map(Lanes.Item::mark)
                .filter(Objects::nonNull)
                .toList();
    }

    private static double share(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }
}
