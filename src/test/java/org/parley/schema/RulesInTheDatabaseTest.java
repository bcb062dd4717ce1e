package org.parley.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.date.DateColumns;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordFinder;
import org.parley.history.Recorded;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Commitments;
import org.parley.record.evidence.Contest;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Issues;
import org.parley.record.issue.Standing;
import org.parley.record.issue.StatusChange;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.Rounds;
import org.parley.testing.WriteTest;
import org.parley.web.PlainName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Where a statement needs a rule that Java has, the function in the database finds the same. */
@WriteTest(starter = true)
@Transactional
class RulesInTheDatabaseTest {

    /** After all that is on record: the database has no other day. */
    private static final LocalDate LATE = LocalDate.of(9999, 12, 31);

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Issues issues;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Evidences evidences;

    @Autowired
    private RecordFinder records;

    /** Open to one side, wide, and on one day: what the starter data have least of. */
    @BeforeEach
    void addOddDates() {
        database.sql("""
                        insert into status_change (id, issue_id, effective_edtf, effective_earliest, effective_latest, status, rationale)
                        select nextval('record_number'), i.id, d.edtf, d.earliest, d.latest, d.status, 'So it is'
                        from (select id from issue order by id limit 3) i, (values
                            ('[..2025-03-01]', null::date, '2025-03-01'::date, 'AGREED'), ('2025-03', '2025-03-01', '2025-03-31', 'NARROWED'),
                            ('2025-03-01', '2025-03-01', '2025-03-01', 'RAISED'), ('[2025-03-01..]', '2025-03-01', null, 'DEFERRED'),
                            ('2025-03-01', '2025-03-01', '2025-03-01', 'WITHDRAWN')) d (edtf, earliest, latest, status)""").update();
        database.sql("""
                        insert into schedule_announcement (id, round_id, announced_on_edtf, announced_on_earliest, announced_on_latest,
                            window_edtf, window_earliest, window_latest, words)
                        select nextval('record_number'), r.id, d.edtf, d.earliest, d.latest, d.said, (d.said || '-01-01')::date, (d.said || '-12-31')::date, 'Soon'
                        from (select id from round order by id limit 3) r, (values
                            ('[..2029-03-02]', null::date, '2029-03-02'::date, '2031'), ('2029-03', '2029-03-01', '2029-03-31', '2032'),
                            ('2029-03-01', '2029-03-01', '2029-03-01', '2033')) d (edtf, earliest, latest, said)""").update();
        database.sql("""
                        with commitment as (
                            insert into commitment (id, version, agreement_id, what, bound, quantity, at_most, unit, due_edtf, due_earliest, due_latest)
                            select nextval('record_number'), 0, a.id, 'Odd', d.bound, d.quantity, d.at_most, 'pieces', '2025', '2025-01-01', d.due
                            from (select id from agreement order by status desc, id limit 3) a, (values
                                ('EXACTLY', null::bigint, null::bigint, '2025-12-31'::date), ('EXACTLY', 7, null, '2025-12-31'), ('EXACTLY', 0, null, '2025-12-31'),
                                ('ABOUT', 3, null, '2025-12-31'), ('AT_LEAST', 3, null, '2025-12-31'), ('AT_LEAST', 4, null, '2025-12-31'),
                                ('UP_TO', 3, null, '2025-12-31'), ('UP_TO', 9, null, '2025-12-31'), ('FEWER_THAN', 4, null, '2025-12-31'),
                                ('FEWER_THAN', 9, null, '2025-12-31'), ('BETWEEN', 2, 3, '2025-12-31'),
                                ('BETWEEN', 2, 9, '2025-12-31'), ('BETWEEN', 4, 9, '2025-12-31'), ('EXACTLY', 7, null, null)) d (bound, quantity, at_most, due),
                                generate_series(1, 8)
                            returning id, quantity),
                        assessment as (
                            insert into assessment (id, commitment_id, as_of_edtf, as_of_earliest, as_of_latest, state)
                            select nextval('record_number'), p.id, s.edtf, s.earliest, s.latest, s.state
                            from commitment p, (values ('2025-12', '2025-12-01'::date, '2025-12-31'::date, 'PARTLY', 4), ('2026-01-01', '2026-01-01', '2026-01-01', 'CARRIED_OUT', 5),
                                ('2025-12-31', '2025-12-31', '2025-12-31', 'NOT_CARRIED_OUT', 6), ('[..2026-01-01]', null, '2026-01-01', 'LAPSED', 7),
                                ('2026-01-01', '2026-01-01', '2026-01-01', 'NO_INFORMATION', 5)) s (edtf, earliest, latest, state, nth)
                            where p.id % 8 = s.nth)
                        insert into delivery (id, commitment_id, day_edtf, day_earliest, day_latest, bound, quantity, at_most)
                        select nextval('record_number'), p.id, '2025-06', '2025-06-01', '2025-06-30', d.bound, d.quantity, d.at_most
                        from commitment p, (values ('EXACTLY', 3::bigint, null::bigint, 0), ('EXACTLY', null, null, 1), ('AT_LEAST', 2, null, 2), ('UP_TO', 4, null, 3),
                            ('BETWEEN', 2, 4, 4), ('ABOUT', 3, null, 5), ('FEWER_THAN', 4, null, 1)) d (bound, quantity, at_most, nth)
                        where (p.id / 8 + d.nth) % 5 < 2""").update();
        // agreements that are over before the window of a promise, after it, and on a day that nobody knows
        database.sql("""
                        update agreement a set status = 'LAPSED', in_force_to_edtf = o.end_of::text, in_force_to_earliest = o.end_of, in_force_to_latest = o.end_of
                        from (select id, (array['2025-06-30', '2026-01-31', null]::date[])[row_number() over (order by id)] as end_of
                            from (select distinct agreement_id as id from commitment where what = 'Odd') odd) o
                        where a.id = o.id""").update();
    }

    @Test
    void the_end_of_a_date_is_doubted_by_the_same_rule() {
        for (String edtf : List.of(
                "2026",
                "2026~",
                "2026-02-05?",
                "2026-02%",
                "[2026-02-12..2026-02-19]",
                "[..2026-02-04]",
                "1985~/1990",
                "1985/1990?",
                "1985/..",
                "1985~/")) {
            assertThat(database.sql("select is_end_doubted(?)")
                            .param(edtf)
                            .query(Boolean.class)
                            .single())
                    .as(edtf)
                    .isEqualTo(FuzzyDate.parse(edtf).isEndDoubted());
        }
    }

    @Test
    void the_status_as_of_a_day_is_that_of_the_checklist() {
        List<LocalDate> days = database.sql("""
                        select distinct coalesce(effective_earliest, effective_latest) + shift.by from status_change,
                        (values (-1), (0)) shift (by)""").query(LocalDate.class).list();
        List<Issue> all = issues.findAll();
        assertThat(days).hasSizeGreaterThan(20);
        for (LocalDate day : days) {
            Map<Long, Long> expected = new HashMap<>();
            all.forEach(issue -> Standing.asOf(issue, day).ifPresent(change -> expected.put(issue.id(), change.id())));
            Map<Long, Long> found = new HashMap<>();
            database.sql("select i.id, last.id from issue i cross join lateral status_as_of(i.id, ?) last")
                    .param(day)
                    .query(row -> {
                        found.put(row.getLong(1), row.getLong(2));
                    });
            assertThat(found).as("as of %s", day).isEqualTo(expected);
        }
    }

    @Test
    void the_day_on_which_a_round_is_due_is_that_of_the_schedule() {
        Map<Long, FuzzyDate> expected = new HashMap<>();
        for (Round round : rounds.findAll()) {
            FuzzyDate due = RoundSchedule.of(round, round.announcements(), LATE).due();
            if (due != null) {
                expected.put(round.id(), due);
            }
        }
        Map<Long, FuzzyDate> found = new HashMap<>();
        database.sql("select * from round_due where due_edtf is not null").query(row -> {
            found.put(row.getLong("id"), DateColumns.of(row, "due"));
            assertThat(row.getObject("due_earliest", LocalDate.class))
                    .isEqualTo(found.get(row.getLong("id")).earliest());
            assertThat(row.getObject("due_latest", LocalDate.class))
                    .isEqualTo(found.get(row.getLong("id")).latest());
        });
        assertThat(found).hasSizeGreaterThan(5).isEqualTo(expected);
    }

    /** Each round is taken for one of every status, with and without a last day, on days about its own. */
    @Test
    void a_round_is_overdue_to_both_or_to_neither() {
        for (RoundStatus status : RoundStatus.values()) {
            for (String end : List.of(
                    "",
                    ", last_day_edtf = '2026-03-04', last_day_earliest = '2026-03-04',"
                            + " last_day_latest = '2026-03-04'")) {
                boolean isHalted = status.isHalted();
                database.sql(
                                "update round set status = :status, outcomes = '{}', halted_on_edtf = case when :halted then"
                                        + " halted_on_edtf end, halted_on_earliest = case when :halted then halted_on_earliest end,"
                                        + " halted_on_latest = case when :halted then halted_on_latest end, halt_reason = case when"
                                        + " :halted then halt_reason end" + end
                                        + " where track_id in (select id from track where slug ="
                                        + " 'trilateral') and (first_day_edtf is not null or :open)")
                        .param("status", status.name())
                        .param("halted", isHalted)
                        .param("open", end.isEmpty())
                        .update();
                entities.clear();
                for (LocalDate day : List.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 5), LATE)) {
                    Map<Long, Long> expected = new HashMap<>();
                    rounds.findAll().forEach(each -> {
                        long days = RoundSchedule.of(each, each.announcements(), day)
                                .overdue();
                        if (days > 0) {
                            expected.put(each.id(), days);
                        }
                    });
                    Map<Long, Long> found = new HashMap<>();
                    database.sql("select id, ?::date - overdue_after from round_due where overdue_after < ?")
                            .params(day, day)
                            .query(row -> {
                                found.put(row.getLong(1), row.getLong(2));
                            });
                    assertThat(found).as("%s on %s", status, day).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void a_promise_is_past_its_window_to_both_or_to_neither() {
        List<LocalDate> days = database.sql(
                        "select distinct due_latest + shift.by from commitment, (values (0), (1)) shift (by) where due_latest is not null")
                .query(LocalDate.class)
                .list();
        List<Commitment> all = commitments.findAll();
        for (LocalDate day : days) {
            assertThat(database.sql("select id from commitment c where is_past_window(c, ?)")
                            .param(day)
                            .query(Long.class)
                            .set())
                    .as("on %s", day)
                    .isEqualTo(all.stream()
                            .filter(each -> each.standing(day).isPastWindow())
                            .map(Commitment::id)
                            .collect(Collectors.toSet()));
        }
    }

    /** As often as somebody counts who has the lists of both. */
    @Test
    void rounds_since_an_issue_moved_are_counted_as_of_the_day() {
        List<Round> held = rounds.findAll().stream()
                .filter(each -> each.status().isHeld() && each.firstDay() != null)
                .filter(each -> each.firstDay().earliest() != null)
                .toList();
        for (LocalDate day : List.of(LocalDate.of(2024, 6, 1), LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1))) {
            for (Issue issue : issues.findAll()) {
                Optional<LocalDate> moved = issue.statusChanges().stream()
                        .map(StatusChange::effective)
                        .filter(each -> each.mayBeBy(day))
                        .map(each -> each.latest() == null ? each.countsFrom() : each.latest())
                        .max(Comparator.naturalOrder());
                long since = held.stream()
                        .filter(each -> each.track().negotiation() == issue.negotiation())
                        .map(each -> each.firstDay().countsFrom())
                        .filter(each -> moved.isPresent() && each.isAfter(moved.get()) && !each.isAfter(day))
                        .count();
                assertThat(database.sql("select rounds_since_movement(?, ?)")
                                .params(issue.id(), day)
                                .query(Long.class)
                                .single())
                        .as("%s on %s", issue.title(), day)
                        .isEqualTo(since);
            }
        }
    }

    @Test
    void the_fields_that_sources_dispute_are_those_of_the_pages() {
        Map<Long, Set<String>> found = new TreeMap<>();
        Map<Long, Set<String>> expected = new TreeMap<>();
        database.sql("select record_id, field, settled from disputed_field").query(row -> {
            found.computeIfAbsent(row.getLong(1), id -> new TreeSet<>())
                    .add(row.getString(2) + (row.getBoolean(3) ? " settled" : ""));
        });
        List<Recorded> cited = database
                .sql("select distinct record_id from citation where asserted_value is not null")
                .query(Long.class)
                .stream()
                .map(each -> records.find(each).orElseThrow())
                .toList();
        Evidence evidence = evidences.of(cited);
        cited.forEach(record -> evidence.contests(record).stream()
                .map(Contest::dispute)
                .flatMap(Stream::ofNullable)
                .forEach(each -> expected.computeIfAbsent(record.id(), id -> new TreeSet<>())
                        .add(each.field() + (each.isSettled() ? " settled" : ""))));
        assertThat(found).hasSizeGreaterThan(5).isEqualTo(expected);
    }

    /** Java makes addresses of names, and looks for doubles within one form; it folds less, but nothing that differs to the database. */
    @Test
    void names_that_read_the_same_in_java_read_the_same_in_the_database() {
        List<String> names = new ArrayList<>(
                database.sql("select name from person union select name from party union select name from other_name"
                                + " union select title from source union select city from round where city is not null")
                        .query(String.class)
                        .list());
        names.addAll(List.of(
                "Łódź", "Søren Ødegård", "Đặng Văn", "Strauß", "Æthelred", "Þór", "Isık", "O’Brien", "Zelens’kyi"));
        assertThat(names).hasSizeGreaterThan(300);
        for (String name : names) {
            assertThat(plain(PlainName.of(name))).as(name).isEqualTo(plain(name));
        }
    }

    private String plain(String name) {
        return database.sql("select plain_name(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    @Test
    void the_window_that_counts_is_that_of_the_schedule() {
        Map<Long, String> expected = new HashMap<>();
        for (Round round : rounds.findAll()) {
            RoundSchedule.of(round, round.announcements(), LATE)
                    .lastWindow()
                    .map(FuzzyDate::edtf)
                    .ifPresent(window -> expected.put(round.id(), window));
        }
        Map<Long, String> found = new HashMap<>();
        database.sql("select r.id, said.window_edtf from round r cross join lateral last_window(r.id) said")
                .query(row -> {
                    found.put(row.getLong(1), row.getString(2));
                });
        assertThat(found).hasSizeGreaterThan(5).isEqualTo(expected);
    }
}
