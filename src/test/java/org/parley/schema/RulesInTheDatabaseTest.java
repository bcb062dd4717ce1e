package org.parley.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.date.FuzzyDate;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Issues;
import org.parley.record.issue.Standing;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundSchedule;
import org.parley.record.talks.Rounds;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Where a statement needs a rule that Java has, the function in the database finds the same. */
@WriteTest(starter = true)
@Transactional
class RulesInTheDatabaseTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Issues issues;

    @Autowired
    private Rounds rounds;

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
    void the_window_that_counts_is_that_of_the_schedule() {
        Map<Long, String> expected = new HashMap<>();
        for (Round round : rounds.findAll()) {
            RoundSchedule.of(round, round.announcements(), LocalDate.EPOCH)
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
