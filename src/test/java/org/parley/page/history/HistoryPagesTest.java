package org.parley.page.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class HistoryPagesTest {

    private static final String TALKS = "/negotiations/russia-ukraine/history";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Test
    void the_history_of_a_negotiation_tells_who_changed_what_when_and_why() {
        Document page = page(TALKS);

        assertThat(page.title()).isEqualTo("History · Russia–Ukraine talks · Parley");
        assertThat(page.select(".month h2").eachText()).containsExactly("1 Mar 2026");
        var changeSet = page.selectFirst(".steps > li");
        assertThat(changeSet.select("h3").text()).isEqualTo("Starter data");
        assertThat(changeSet.select(".note").first().text()).startsWith("Parley · 12:00 UTC");
        assertThat(changeSet.select("ul > li").first().text()).isEqualTo("Imported Russia–Ukraine talks Negotiation");
        assertThat(changeSet.select("ul > li").last().text()).matches("and 1,\\d{3} more");
    }

    @Test
    void readers_are_offered_no_way_to_change_anything() {
        assertThat(page(TALKS).select("a[href^=/edit], form[method=post]")).isEmpty();
        assertThat(page(pageOfTheImport()).select("a[href^=/edit], form[method=post]"))
                .isEmpty();
        assertThat(page("/people/steve-witkoff/history").select("a[href^=/edit], form[method=post]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?who=Parley",
                "?kind=ISSUE",
                "?named=status%20of%20CRIMEA",
                "?from=2026-03-01&to=2026-03-01",
                "?who=&kind=&from=&to="
            })
    void filters_let_through_what_they_name(String filter) {
        assertThat(page(TALKS + filter).select(".steps > li")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?who=Nobody", "?named=Cyprus", "?kind=PARTY&who=Nobody", "?to=2026-02-28", "?from=2026-03-02"})
    void filters_that_nothing_matches_say_how_to_go_on(String filter) {
        Document page = page(TALKS + filter);

        assertThat(page.select(".steps")).isEmpty();
        assertThat(page.select(".empty a").attr("href")).isEqualTo(TALKS);
    }

    @Test
    void a_record_can_be_the_filter_and_is_named_in_it() {
        long issue = number(
                "select min(i.id) from issue i join negotiation n on n.id = i.negotiation_id where n.slug = 'russia-ukraine'");
        Document page = page(TALKS + "?record=" + issue);

        assertThat(page.select("#record option").first().text())
                .isEqualTo(text("select title from issue where id = " + issue));
    }

    @Test
    void within_a_long_change_set_the_records_that_were_asked_for_come_first() {
        Document page = page(TALKS + "?named=crimea");

        assertThat(page.select(".steps > li > ul > li").first().text()).contains("Crimea");
        assertThat(page.select("#named").val()).isEqualTo("crimea");
    }

    @Test
    void a_change_set_shows_every_record_it_touched_on_its_pages() {
        String changeSet = pageOfTheImport();
        Document first = page(changeSet);
        int records =
                (int) number("select count(*) from revision where change_set = " + changeSet.replaceAll("\\D", ""));

        assertThat(first.select("h1").text()).startsWith("Change set ");
        assertThat(first.select(".facts").last().text()).contains("records");
        int shown = first.select("section[aria-labelledby^=deed]").size();
        for (String next = next(first); next != null; ) {
            Document page = page(next);
            shown += page.select("section[aria-labelledby^=deed]").size();
            next = next(page);
        }
        assertThat(shown).isEqualTo(records);
    }

    @Test
    void a_record_reads_in_words_without_codes_and_braces() {
        for (String kind : List.of(
                "ROUND", "POSITION", "AGREEMENT", "COMMITMENT", "CITATION", "APPOINTMENT", "SCHEDULE_ANNOUNCEMENT")) {
            long record = number("select max(record_id) from revision where record_kind = '" + kind + "'");
            String shown = page("/history/" + record).select(".rows").text();

            assertThat(shown)
                    .as(kind)
                    .isNotBlank()
                    .doesNotContain("{", "}", "\"", "null")
                    .doesNotContainPattern("\\b[A-Z]+_[A-Z]+\\b");
        }
    }

    @Test
    void the_round_of_abu_dhabi_reads_with_its_days_and_people() {
        Document page = page("/negotiations/russia-ukraine/rounds/trilateral/2/history");

        assertThat(page.select("h1").text()).isEqualTo("History of Round 2 of US-Ukraine-Russia");
        assertThat(row(page, "First day")).contains("4 Feb 2026");
        assertThat(row(page, "Status")).contains("Concluded");
        assertThat(row(page, "Outcomes")).contains("Agreed to continue", "Humanitarian");
        assertThat(row(page, "Delegations")).contains("United States: Steve Witkoff, Member");
        assertThat(page.select(".facts a").eachAttr("href"))
                .contains("/negotiations/russia-ukraine/rounds/trilateral/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/parties/ukraine/history",
                "/people/steve-witkoff/history",
                "/negotiations/russia-ukraine/agreements",
                "/negotiations/russia-ukraine/rounds/trilateral/2"
            })
    void pages_of_records_and_their_histories_open(String address) {
        assertThat(page(address).select("h1")).hasSize(1);
    }

    @Test
    void a_page_of_a_record_leads_to_its_history() {
        for (String address : List.of(
                "/negotiations/russia-ukraine/rounds/trilateral/2",
                "/people/steve-witkoff",
                "/parties/ukraine",
                text(
                        "select '/negotiations/' || n.slug || '/issues/' || i.slug from issue i join negotiation n on n.id = i.negotiation_id order by i.id limit 1"),
                text(
                        "select '/negotiations/' || n.slug || '/agreements/' || a.slug from agreement a join negotiation n on n.id = a.negotiation_id order by a.id limit 1"),
                text(
                        "select '/negotiations/' || n.slug || '/groups/' || g.slug from working_group g join negotiation n on n.id = g.negotiation_id order by g.id limit 1"))) {
            assertThat(page(address).select(".facts a[href=" + address + "/history]"))
                    .as(address)
                    .hasSize(1);
            assertThat(page(address + "/history").select("h1").text())
                    .as(address)
                    .startsWith("History of ");
        }
    }

    @Test
    void every_page_of_a_negotiation_leads_to_its_history() {
        assertThat(page("/negotiations/russia-ukraine/checklist")
                        .select(".band .facts a")
                        .attr("href"))
                .isEqualTo(TALKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TALKS + "?kind=ACCOUNT",
                TALKS + "?kind=NONSENSE",
                TALKS + "?from=2026-03-02&to=2026-03-01",
                TALKS + "?from=yesterday",
                TALKS + "?page=0",
                TALKS + "?page=x",
                TALKS + "?record=x",
                "/history/x",
                "/history/change-sets/x",
                "/people/steve-witkoff/history?from=1&to=2",
                "/people/steve-witkoff/history?from=x"
            })
    void what_cannot_be_meant_is_a_mistake(String address) {
        assertThat(browser.get().uri(URI.create(address)).exchange())
                .as(address)
                .hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/negotiations/nothing/history",
                TALKS + "?page=99",
                TALKS + "?record=999999998",
                "/history/999999998",
                "/history/change-sets/999999999",
                "/people/nobody/history",
                "/negotiations/russia-ukraine/rounds/trilateral/99/history",
                "/negotiations/russia-ukraine/issues/nothing/history"
            })
    void what_is_not_there_is_not_found(String address) {
        assertThat(browser.get().uri(URI.create(address)).exchange())
                .as(address)
                .hasStatus(404);
    }

    @Test
    void accounts_are_nobodys_business() {
        long account = number("select min(id) from account");
        String changeSet =
                "/history/change-sets/" + number("select min(change_set) from revision where record_kind = 'ACCOUNT'");

        assertThat(browser.get().uri("/history/" + account).exchange()).hasStatus(404);
        assertThat(browser.get().uri(changeSet).exchange()).hasStatus(404);
    }

    @Test
    void pages_ask_the_database_a_handful_of_times_however_much_they_show() throws Exception {
        String changeSet = pageOfTheImport();

        assertThat(Statements.count(() -> page(TALKS))).isLessThanOrEqualTo(7);
        assertThat(Statements.count(() -> page(changeSet))).isLessThanOrEqualTo(7);
        assertThat(Statements.count(() -> page("/negotiations/russia-ukraine/rounds/trilateral/2/history")))
                .isLessThanOrEqualTo(8);
    }

    private String pageOfTheImport() {
        return page(TALKS).select(".steps h3 a").first().attr("href");
    }

    private static String row(Document page, String label) {
        return page.select(".rows > div:has(dt:containsOwn(" + label + ")) dd").text();
    }

    private static String next(Document page) {
        var link = page.selectFirst(".pager a[rel=next]");
        return link == null ? null : link.attr("href");
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private String text(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
