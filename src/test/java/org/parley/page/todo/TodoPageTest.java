package org.parley.page.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.SignedIn;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WriteTest(starter = true)
class TodoPageTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private RequestPostProcessor mira;

    @Test
    void every_kind_shows_what_presses_most_and_how_many_there_are() throws Exception {
        Document page = page("/edit");
        assertThat(page.select("h1").text()).isEqualTo("To do");
        assertThat(page.title()).isEqualTo("To do · Parley");
        assertThat(page("/edit?kind=dispute").title()).isEqualTo("Disputes · To do · Parley");
        assertThat(page.select("section h2 > span").eachText())
                .contains("Disputes", "Issues that do not move", "Facts without a source");
        for (Element section : page.select("section.section")) {
            String all = section.select("h2 a.more").text().replaceAll("\\D", "");
            int shown = section.select(".list > li").size();
            assertThat(shown).isBetween(1, 6);
            assertThat(all.isEmpty() || Integer.parseInt(all) > shown).isTrue();
        }
        assertThat(page.select(".account ~ nav a[href=/edit], nav a[href=/edit]"))
                .isNotEmpty();
    }

    @Test
    void each_line_leads_to_the_form_that_settles_it_and_the_form_back() throws Exception {
        for (Element section : page("/edit").select("section.section")) {
            Element link = section.selectFirst(".list a.more");
            String form = link.attr("href");
            assertThat(form).contains("return=%2Fedit%3Fkind%3D");
            Document opened = page(form);
            assertThat(opened.select("main form")).as(form).isNotEmpty();
            assertThat(opened.select("main a[href^='/edit?kind=']"))
                    .as("the way back of " + form)
                    .isNotEmpty();
        }
    }

    @Test
    void disputes_are_those_of_the_record_that_nobody_settled() throws Exception {
        long open = number("select count(*) from disputed_field where not settled");
        assertThat(count("dispute")).isEqualTo(open).isPositive();
        assertThat(page("/edit?kind=dispute").select(".list .note").eachText())
                .allMatch(text -> text.contains(": ") && text.contains(" / "));
    }

    @Test
    void a_round_is_overdue_from_the_day_after_its_window() throws Exception {
        List<String> overdue =
                page("/edit?kind=overdue-round").select(".list .title").eachText();
        long all = number("select count(*) from round where status in ('ANNOUNCED', 'SCHEDULED', 'POSTPONED')");
        assertThat((long) overdue.size()).isLessThanOrEqualTo(all);
        database.sql(
                        "update round set status = 'SCHEDULED', halted_on_edtf = null, halt_reason = null, first_day_edtf = '2026-02-28', first_day_earliest = '2026-02-28', first_day_latest = '2026-02-28'"
                                + " where id = (select max(id) from round where status in ('ANNOUNCED', 'SCHEDULED', 'POSTPONED'))")
                .update();
        String more = page("/edit?kind=overdue-round").select(".list").text();
        assertThat(more).contains("Past the last day it was expected on by one day");
        database.sql("update round set first_day_edtf = '2026-02-28~' where first_day_edtf = '2026-02-28'"
                        + " and status in ('ANNOUNCED', 'SCHEDULED', 'POSTPONED')")
                .update();
        assertThat(page("/edit?kind=overdue-round").select(".list").text())
                .contains("Past the last day it was expected on by about one day");
        database.sql(
                        "update round set first_day_edtf = '2026-03-01', first_day_earliest = '2026-03-01', first_day_latest = '2026-03-01'"
                                + " where first_day_edtf = '2026-02-28~' and status in ('ANNOUNCED', 'SCHEDULED', 'POSTPONED')")
                .update();
        assertThat(page("/edit?kind=overdue-round").select(".list").text()).doesNotContain("by one day");
    }

    @Test
    void a_fact_without_a_source_leaves_the_list_once_one_is_cited() throws Exception {
        long before = count("unsourced");
        database.sql("""
                        with gone as (select id, record_id from citation where record_id in (
                            select record_id from citation join milestone m on m.id = record_id group by record_id having count(*) = 1) limit 1)
                        delete from citation where id in (select id from gone)""").update();
        assertThat(count("unsourced")).isEqualTo(before + 1);
    }

    @Test
    void issues_that_stand_still_are_open_and_saw_three_rounds() throws Exception {
        Document page = page("/edit?kind=still-issue");
        assertThat(page.select(".list .note").eachText())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .doesNotStartWith("Agreed;")
                        .containsPattern("; ([3-9]|\\d\\d+) rounds were held"));
    }

    @Test
    void one_negotiation_can_be_chosen_and_stays_chosen() throws Exception {
        Document page = page("/edit?kind=unsourced&negotiation=iran-nuclear");
        assertThat(page.select("#negotiation option[selected]").val()).isEqualTo("iran-nuclear");
        assertThat(page.select(".list small").eachText().stream().distinct().count())
                .isLessThanOrEqualTo(1);
        assertThat(page.select("#kind option[selected]").val()).isEqualTo("unsourced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kind=everything", "?negotiation=nowhere", "?kind=dispute&page=0", "?kind=%00"})
    void a_filter_that_makes_no_sense_is_400(String query) {
        assertThat(browser.get()
                        .uri(java.net.URI.create("/edit" + query))
                        .with(mira)
                        .exchange())
                .hasStatus(400);
    }

    @Test
    void it_is_for_editors() {
        assertThat(browser.get().uri("/edit").exchange()).hasStatus(302);
        assertThat(browser.get().uri("/edit?kind=dispute&page=99").with(mira).exchange())
                .hasStatus(404);
    }

    @Test
    void takes_six_statements_and_what_signing_in_takes() throws Exception {
        assertThat(Statements.of(() -> page("/edit"))).hasSizeLessThanOrEqualTo(8);
    }

    private long count(String kind) throws Exception {
        String heading = page("/edit?kind=" + kind).select("section h2 > span").text();
        return heading.isEmpty() ? 0 : heading.equals("One") ? 1 : Long.parseLong(heading.replaceAll("\\D", ""));
    }

    private Document page(String address) throws Exception {
        var answer = browser.get().uri(java.net.URI.create(address)).with(mira).exchange();
        assertThat(answer).as(address).hasStatus(200);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
