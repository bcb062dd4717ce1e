package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the starter data must be able to say, as it stands in the database. */
@ReadTest
class StarterFactsTest {

    @Autowired
    private JdbcClient database;

    @Test
    void three_negotiations_are_there() {
        assertThat(lines("select slug from negotiation order by slug"))
                .containsExactly("colombia-farc", "iran-nuclear", "russia-ukraine");
    }

    @Test
    void the_agenda_of_Havana_was_closed_item_by_item() {
        assertThat(lines("""
                        select i.slug || ' ' || s.effective_edtf from status_change s join issue i on i.id = s.issue_id
                        join negotiation n on n.id = i.negotiation_id
                        where n.slug = 'colombia-farc' and s.status = 'AGREED' order by s.effective_earliest"""))
                .containsExactly(
                        "rural-reform 2013-05-26",
                        "political-participation 2013-11-06",
                        "illicit-drugs 2014-05-16",
                        "victims 2015-12-15",
                        "end-of-conflict 2016-06-23",
                        "implementation 2016-08-24",
                        "implementation 2016-11-12");
    }

    @Test
    void agreements_carry_the_stage_that_the_peace_agreement_database_gives_them() {
        assertThat(lines("""
                        select a.slug || ' ' || a.stage from agreement a where a.stage is not null order by a.agreed_on_earliest"""))
                .containsExactly(
                        "general-agreement PRE",
                        "rural-reform-agreement SUBPAR",
                        "political-participation-agreement SUBPAR",
                        "illicit-drugs-agreement SUBPAR",
                        "special-jurisdiction-for-peace SUBPAR",
                        "victims-agreement SUBPAR",
                        "ceasefire-agreement CEA",
                        "revised-final-agreement SUBCOMP",
                        "black-sea-grain-initiative CEA");
    }

    @Test
    void the_nuclear_talks_go_on_after_the_agreement_of_2015_and_leave_unverified_rounds_out() {
        assertThat(lines("""
                        select a.agreed_on_edtf from agreement a join negotiation n on n.id = a.negotiation_id
                        where n.slug = 'iran-nuclear' and a.slug = 'joint-comprehensive-plan-of-action'""")).containsExactly("2015-07-14");
        assertThat(lines("""
                        select r.first_day_edtf from round r join track t on t.id = r.track_id
                        join negotiation n on n.id = t.negotiation_id
                        where n.slug = 'iran-nuclear' and r.first_day_edtf similar to '2014-(03|05|06)%'""")).isEmpty();
        assertThat(lines("""
                        select t.slug || ' ' || r.number || ' ' || r.first_day_edtf from round r join track t on t.id = r.track_id
                        join negotiation n on n.id = t.negotiation_id
                        where n.slug = 'iran-nuclear' and r.first_day_earliest > '2015-12-31' order by r.first_day_earliest"""))
                .containsExactly(
                        "vienna 1 2021-04-06",
                        "vienna 7 2021-11-29",
                        "vienna 8 2021-12-27",
                        "us-iran 1 2026-02-06",
                        "us-iran 2 2026-02-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "negotiation",
                "track",
                "round",
                "schedule_announcement",
                "working_group",
                "group_session",
                "issue",
                "status_change",
                "position",
                "agreement",
                "commitment",
                "delivery",
                "statement",
                "milestone",
                "appointment"
            })
    void every_fact_has_a_source(String table) {
        assertThat(lines("select to_jsonb(x)::text from " + table
                        + " x where not exists (select from citation c where c.record_id = x.id)"))
                .isEmpty();
    }

    @Test
    void who_sat_and_who_signed_stands_on_a_source_of_its_own_or_of_the_whole() {
        assertThat(lines("""
                        select d.id::text from delegation d where not exists (
                            select from citation c where c.record_id in (d.id, d.round_id))
                        union select m.id::text from delegation_member m join delegation d on d.id = m.delegation_id where not exists (
                            select from citation c where c.record_id in (m.id, d.id, d.round_id))
                        union select s.id::text from signatory s where not exists (
                            select from citation c where c.record_id in (s.id, s.agreement_id))""")).isEmpty();
    }

    @Test
    void every_person_has_a_source() {
        assertThat(lines("""
                        select p.slug from person p where not exists (
                            select from citation c where c.record_id = p.id or c.record_id in (
                                select a.id from appointment a where a.person_id = p.id
                                union select m.id from delegation_member m where m.person_id = p.id
                                union select m.delegation_id from delegation_member m where m.person_id = p.id
                                union select s.id from statement s where s.person_id = p.id
                                union select s.id from schedule_announcement s where s.person_id = p.id))""")).isEmpty();
    }

    @Test
    void a_year_ago_and_now_differ() {
        assertThat(standing("2025-02-08"))
                .contains("ceasefire DEADLOCKED", "security-guarantees DEADLOCKED")
                .noneMatch(each -> each.startsWith("ceasefire-monitoring"));
        assertThat(standing("2026-02-08"))
                .contains(
                        "ceasefire UNDER_DISCUSSION",
                        "security-guarantees NARROWED",
                        "ceasefire-monitoring UNDER_DISCUSSION",
                        "ukraine-at-the-table AGREED",
                        "territory DEADLOCKED");
    }

    private List<String> standing(String day) {
        return database.sql("""
                        select distinct on (i.id) i.slug || ' ' || s.status from issue i join status_change s on s.issue_id = i.id
                        join negotiation n on n.id = i.negotiation_id
                        where n.slug = 'russia-ukraine' and s.effective_latest <= ?::date
                        order by i.id, s.effective_earliest desc nulls last, s.effective_latest desc, s.id desc""").param(day).query(String.class).list();
    }

    private List<String> lines(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
