package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest(starter = true)
class LoggingARoundTest {

    private static final String SOURCE = "vovworld-abu-dhabi";
    private static final String NEW = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void who_sat_in_the_round_before_is_taken_over_beside_what_is_typed() {
        Paper form = Paper.open(browser, "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral")
                .type("number", "3")
                .type("delegations[0].party", "china")
                .press("add", "delegations-before");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.page().select("[name$='].person']").eachAttr("value"))
                .contains("Steve Witkoff", "Rustem Umerov", "Igor Kostyukov");
        assertThat(form.valueOf("delegations[0].party")).isEqualTo("china");
        assertThat(form.valueOf("delegations[1].party")).isNotEmpty().isNotEqualTo("china");
        Paper again = form.press("add", "delegations-before");
        assertThat(again.page().select("[name$='].person']"))
                .hasSameSizeAs(form.page().select("[name$='].person']"));
    }

    @Test
    void the_empty_form_proposes_the_next_number_of_the_track() {
        Paper form = Paper.open(browser, NEW);
        assertThat(form.statusCode()).isEqualTo(200);
        int highest = database.sql(
                        "select max(number) from round r join track t on t.id = r.track_id where t.slug = 'trilateral'")
                .query(Integer.class)
                .single();
        assertThat(form.valueOf("number")).isEqualTo(Integer.toString(highest + 1));
        assertThat(form.valueOf("title")).isEqualTo("Round " + form.valueOf("number"));
        assertThat(form.valueOf("track")).isEqualTo("trilateral");
    }

    @Test
    void a_whole_round_is_logged_in_one_change_set() {
        long last = number("select max(id) from revision");

        var answer =
                report(withRows()).type("reason", "First report of the round").send();

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.location()).matches("/negotiations/russia-ukraine/rounds/trilateral/5\\?saved=\\d+");
        assertThat(one("""
                select title, status, first_day_edtf, last_day_edtf, city, outcomes::text, format from round where number = 5
                and track_id = (select id from track where slug = 'trilateral')"""))
                .containsValues(
                        "Fifth trilateral round, Istanbul",
                        "CONCLUDED",
                        "2026-02-24",
                        "2026-02-25",
                        "Istanbul",
                        "{AGREED_TO_CONTINUE,HUMANITARIAN}",
                        "DIRECT");
        assertThat(texts("""
                select p.slug || ' ' || m.role from delegation_member m join person p on p.id = m.person_id
                join delegation d on d.id = m.delegation_id where d.round_id = ? order by d.ordinal, m.ordinal""", round()))
                .containsExactly("rustem-umerov HEAD", "olena-testova ADVISER", "igor-kostyukov HEAD");
        assertThat(texts("""
                select a.title || ', ' || t.slug || ', ' || a.from_edtf from appointment a join party t on t.id = a.party_id
                where a.person_id = (select id from person where slug = 'olena-testova')""")).containsExactly("Deputy Negotiator, ukraine, [..2026-02-24]");
        assertThat(texts("select words || ': ' || window_edtf from schedule_announcement where round_id = ?", round()))
                .containsExactly("within a week or two: [2026-02-28..2026-03-14]");
        assertThat(texts("""
                select g.slug || coalesce(array_to_string(s.topics, '; '), '') from group_session s
                join working_group g on g.id = s.working_group_id where s.round_id = ? order by s.id""", round())).first().isEqualTo("energy-groupZaporizhzhia; Power lines");
        assertThat(texts("select subject from working_group where formed_in_round_id = ?", round()))
                .containsExactly("Power plants and lines");
        assertThat(texts("""
                select i.title || ' ' || c.status || ' ' || c.effective_edtf from status_change c join issue i on i.id = c.issue_id
                where c.round_id = ? order by c.id""", round()))
                .contains("Power lines RAISED 2026-02-25")
                .hasSize(2);
        assertThat(texts("""
                select i.title || ' ' || j.difficulty || ' ' || j.as_of_edtf || ' ' || j.difficulty_reason
                from difficulty_judgement j join issue i on i.id = j.issue_id where i.title = 'Power lines'""")).containsExactly("Power lines 3 2026-02-25 Both depend on them.");
        assertThat(texts("""
                select a.slug || ' ' || string_agg(p.slug, '+' order by s.ordinal) from agreement a join signatory s on s.agreement_id = a.id
                join party p on p.id = s.party_id where a.round_id = ? group by a.id""", round())).containsExactly("exchange-of-200-prisoners ukraine+russia");
        assertThat(texts("""
                select c.quantity || ' ' || c.unit || ' ' || c.due_edtf from commitment c join agreement a on a.id = c.agreement_id
                where a.round_id = ?""", round())).containsExactly("100 prisoners [2026-02-25..2026-03-11]");
        assertThat(texts("""
                select p.slug || ' ' || s.day_edtf || ' ' || s.tone from statement s join person p on p.id = s.person_id
                where s.round_id = ?""", round())).containsExactly("olena-testova 2026-02-25 POSITIVE");
        everyNewRecordHasOneRevisionAndTheSource(last);
    }

    @Test
    void a_party_that_was_only_consulted_and_an_issue_that_nobody_judged_yet_are_logged_as_such() {
        var answer = Paper.open(browser, NEW)
                .press("add", "delegations")
                .press("add", "delegations[0].members")
                .press("add", "statusChanges")
                .type("number", "6")
                .type("title", "Round 6")
                .type("status", "CONCLUDED")
                .type("firstDay", "26 Feb 2026")
                .type("delegations[0].party", "china")
                .type("delegations[0].capacity", "OBSERVER")
                .type("delegations[0].presence", "CONSULTED")
                .type("delegations[0].members[0].person", "Wang Yi")
                .type("delegations[0].members[0].title", "Foreign Minister")
                .type("statusChanges[0].title", "Harbour pilots")
                .type("statusChanges[0].category", "ENERGY_INFRASTRUCTURE")
                .type("statusChanges[0].status", "RAISED")
                .type("statusChanges[0].rationale", "Raised by both.")
                .send();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(browser.page(answer.location()).text()).contains("China", "Consulted, not there");
        assertThat(browser.page("/people/wang-yi")
                        .select("section[aria-labelledby=rounds] tbody tr")
                        .text())
                .contains("Round 6", "Consulted, not there");
        assertThat(browser.page("/people/wang-yi").text()).doesNotContain("At the table");
        assertThat(browser.page("/negotiations/russia-ukraine/issues/harbour-pilots")
                        .text())
                .contains("difficulty not judged");
        assertThat(browser.page("/negotiations/russia-ukraine/checklist")
                        .select(".weights")
                        .text())
                .contains("not judged");
    }

    private void everyNewRecordHasOneRevisionAndTheSource(long last) {
        List<Map<String, Object>> revisions = database.sql("select * from revision where id > ?")
                .param(last)
                .query()
                .listOfRows();
        assertThat(revisions)
                .extracting("change_set")
                .containsOnly(revisions.get(0).get("change_set"));
        assertThat(revisions).extracting("reason").containsOnly("First report of the round");
        assertThat(revisions).extracting("actor").containsOnly("Mira Lund");
        assertThat(revisions).extracting("action").containsOnly("CREATED");
        assertThat(revisions).extracting("record_id").doesNotHaveDuplicates();
        assertThat(revisions)
                .extracting("record_kind")
                .contains(
                        "ROUND",
                        "DELEGATION",
                        "DELEGATION_MEMBER",
                        "SCHEDULE_ANNOUNCEMENT",
                        "PERSON",
                        "APPOINTMENT",
                        "WORKING_GROUP",
                        "GROUP_SESSION",
                        "ISSUE",
                        "STATUS_CHANGE",
                        "AGREEMENT",
                        "SIGNATORY",
                        "COMMITMENT",
                        "STATEMENT",
                        "SOURCE",
                        "CITATION");
        var cited = texts("""
                select record_id::text from citation where source_id = (select id from source where address = 'https://news.example/fifth-round')""");
        var others = revisions.stream()
                .filter(each -> !List.of("SOURCE", "CITATION").contains(each.get("record_kind")))
                .map(each -> each.get("record_id").toString())
                .toList();
        assertThat(cited).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void how_much_a_form_names_does_not_change_how_many_statements_opening_and_saving_take() throws Exception {
        int opening = Statements.count(() -> Paper.open(browser, NEW));
        assertThat(opening).isLessThanOrEqualTo(16);

        Paper small = Paper.open(browser, NEW)
                .type("number", "13")
                .type("status", "ANNOUNCED")
                .type("sources[0].source", SOURCE);
        int few = Statements.count(small::send);
        Paper large = Paper.open(browser, NEW)
                .type("number", "14")
                .type("status", "CONCLUDED")
                .type("sources[0].source", SOURCE);
        for (int i = 0; i < 12; i++) {
            large = large.press("add", "statements").press("add", "delegations[0].members");
            large.type("statements[" + i + "].party", "ukraine")
                    .type("statements[" + i + "].gist", "Said " + i)
                    .type("statements[" + i + "].day", "25 Feb 2026")
                    .type("delegations[0].members[" + i + "].person", "New Person " + (10 + i))
                    .type("delegations[0].members[" + i + "].title", "Adviser " + i);
        }
        large.type("delegations[0].party", "ukraine");
        Paper filled = large;
        int many = Statements.count(
                () -> assertThat(filled.send().page().select(".summary li").eachText())
                        .isEmpty());

        assertThat(number("select count(*) from statement where gist like 'Said %'"))
                .isEqualTo(12);
        assertThat(many - few).as("each kind of record is written in a batch").isLessThan(16);
    }

    private Paper withRows() {
        Paper form = Paper.open(browser, NEW);
        for (String list : List.of(
                "sessions",
                "sessions",
                "statusChanges",
                "statusChanges",
                "agreements",
                "statements",
                "announcements",
                "delegations[0].members")) {
            form = form.press("add", list);
        }
        return form;
    }

    private long round() {
        return number(
                "select id from round where number = 5 and track_id = (select id from track where slug = 'trilateral')");
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private Map<String, Object> one(String sql) {
        return database.sql(sql).query().singleRow();
    }

    private List<String> texts(String sql, Object... parameters) {
        return database.sql(sql).params(parameters).query(String.class).list();
    }

    private Paper report(Paper form) {
        return form.type("number", "5")
                .type("title", "Fifth trilateral round, Istanbul")
                .type("status", "CONCLUDED")
                .type("firstDay", "24-25 Feb 2026")
                .type("city", "Istanbul")
                .type("country", "Türkiye")
                .type("format", "DIRECT")
                .type("outcomes", "AGREED_TO_CONTINUE", "HUMANITARIAN")
                .type("summary", "Two days of talks.\nThe military group sat again.")
                .type("delegations[0].party", "ukraine")
                .type("delegations[0].members[0].person", "rustem umerov")
                .type("delegations[0].members[0].role", "HEAD")
                .type("delegations[0].members[1].person", "Olena Testova")
                .type("delegations[0].members[1].title", "Deputy Negotiator")
                .type("delegations[0].members[1].role", "ADVISER")
                .type("delegations[1].party", "russia")
                .type("delegations[1].members[0].person", "Igor Kostyukov")
                .type("delegations[1].members[0].role", "HEAD")
                .type("announcements[0].announcedOn", "28 Feb 2026")
                .type("announcements[0].person", "Steve Witkoff")
                .type("announcements[0].window", "within a week or two of 28 Feb 2026")
                .type("announcements[0].words", "within a week or two")
                .type("sessions[0].name", "Energy group")
                .type("sessions[0].subject", "Power plants and lines")
                .type("sessions[0].topics", "Zaporizhzhia\nPower lines\n")
                .type(
                        "sessions[1].group",
                        database.sql("select slug from working_group where slug like '%milit%'")
                                .query(String.class)
                                .single())
                .type("sessions[1].result", "No ceasefire.")
                .type("statusChanges[0].issue", "territory")
                .type("statusChanges[0].status", "NARROWED")
                .type("statusChanges[0].rationale", "One district fewer.")
                .type("statusChanges[1].title", "Power lines")
                .type("statusChanges[1].category", "ENERGY_INFRASTRUCTURE")
                .type("statusChanges[1].difficulty", "3")
                .type("statusChanges[1].difficultyReason", "Both depend on them.")
                .type("statusChanges[1].status", "RAISED")
                .type("statusChanges[1].rationale", "Raised by both.")
                .type("agreements[0].title", "Exchange of 200 prisoners")
                .type("agreements[0].type", "PRISONER_EXCHANGE")
                .type("agreements[0].date", "25 Feb 2026")
                .type("agreements[0].form", "PARALLEL_STATEMENTS")
                .type("agreements[0].status", "ANNOUNCED")
                .type("agreements[0].between", "Ukraine, RU")
                .type("agreements[0].commitments[0].by", "ukraine")
                .type("agreements[0].commitments[0].what", "Release prisoners of war")
                .type("agreements[0].commitments[0].quantity", "100")
                .type("agreements[0].commitments[0].unit", "prisoners")
                .type("agreements[0].commitments[0].due", "within two weeks of 25 Feb 2026")
                .type("statements[0].person", "Olena Testova")
                .type("statements[0].party", "ukraine")
                .type("statements[0].gist", "It was worth the journey.")
                .type("statements[0].tone", "POSITIVE")
                .type("sources[0].publisher", "Example Agency")
                .type("sources[0].title", "Fifth round ends in Istanbul")
                .type("sources[0].address", "https://news.example/fifth-round")
                .type("sources[0].publishedOn", "25 Feb 2026")
                .type("sources[0].kind", "NEWS_AGENCY");
    }
}
