package org.parley.page.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ReadTest
class RoundPageTest {

    private static final String TALKS = "/negotiations/russia-ukraine";
    private static final String TRILATERAL = TALKS + "/rounds/trilateral/";

    /** With one for the names of parties, where sources differ on who delivered what to whom. */
    private static final int MOST_STATEMENTS = 14;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void browse() {
        browser = new Browser(port);
    }

    @Test
    void tells_when_and_where_it_was_and_what_came_of_it() {
        Document page = browser.page(TRILATERAL + 2);
        assertThat(page.title())
                .isEqualTo(
                        "Round 2, Second trilateral round, Abu Dhabi · US-Ukraine-Russia · Russia–Ukraine talks · Parley");
        assertThat(page.select(".head .facts").text()).contains("Concluded", "4–5 Feb 2026", "2 days");
        assertThat(fact(page, "Place")).isEqualTo("Abu Dhabi, United Arab Emirates");
        assertThat(fact(page, "Outcomes")).isEqualTo("Agreed to continue Procedural Humanitarian");
        assertThat(fact(page, "What next")).contains("likely in the United States within a week or two");
    }

    @Test
    void shows_each_delegation_with_the_titles_of_that_day_and_who_came_and_went() {
        Document page = browser.page(TRILATERAL + 2);
        Element us = delegation(page, "United States");
        assertThat(us.text()).contains("mediator", "Steve Witkoff", "Special Envoy");
        assertThat(us.select("li.joined a[href^=/people/]").eachText())
                .containsExactly("Daniel P. Driscoll", "Alexus Grynkewich");
        assertThat(us.select("li:contains(Grynkewich) .disputed").text())
                .contains("Commander of US European Command and NATO SACEUR", "Commander of US Army Europe");

        Element ukraine = delegation(page, "Ukraine");
        assertThat(ukraine.select("li:contains(Umerov)").text())
                .contains("head", "Secretary of the National Security and Defence Council");
        assertThat(ukraine.select("p:contains(Not named since)").text())
                .contains("Round 1", "Serhiy Kyslytsia", "Davyd Arakhamia");

        assertThat(delegation(page, "Russia").select("li:contains(Kostyukov)").text())
                .contains("head", "Chief of the GRU");
    }

    @Test
    void names_the_parties_that_were_there_before_and_are_not_now() {
        Document page = browser.page(TRILATERAL + 3);
        assertThat(delegation(page, "European partners").text()).contains("not in the round before");
        assertThat(page.select("p:contains(not here)").text()).contains("Round 2", "United Arab Emirates");
    }

    @Test
    void says_of_the_military_group_alone_that_it_sits_for_the_first_time() {
        Document page = browser.page(TRILATERAL + 2);
        Element groups = page.selectFirst("section[aria-labelledby=groups]");
        assertThat(groups.select("li:contains(sits for the first time) a.title").eachText())
                .containsExactly("Military group");
        Element military = groups.selectFirst("li:has(a[href$=/groups/military])");
        assertThat(military.text()).contains("Scenarios for a future mission to monitor a ceasefire");
        assertThat(military.select("span:has(.flag) .cite a")).isNotEmpty();

        assertThat(browser.page(TRILATERAL + 3)
                        .select("section[aria-labelledby=groups]")
                        .text())
                .doesNotContain("first time");
    }

    @Test
    void counts_the_days_since_the_exchange_before_and_shows_the_numbers_that_sources_give() {
        Element deal = browser.page(TRILATERAL + 2)
                .selectFirst("section[aria-labelledby=agreed] li:has(a[href$=/agreements/abu-dhabi-exchange-2026])");
        assertThat(deal.text())
                .contains("197 days after Exchange of 1,200 prisoners for 1,200")
                .contains("126 days after the last delivery under an earlier one, 2 Oct 2025")
                .contains("five months");
        Element number = deal.selectFirst(".said:contains(Number) .disputed");
        assertThat(number.select("summary").text()).contains("314 in all or 157 each", "disputed");
        assertThat(number.select("li").eachText()).hasSize(2);
        assertThat(deal.select("li:contains(Ukraine to Russia: Prisoners)").text())
                .contains("157 prisoners", "Delivered");
    }

    @Test
    void shows_the_issues_that_moved_from_where_to_where() {
        Element territory = browser.page(TRILATERAL + 2)
                .selectFirst("section[aria-labelledby=moved] li:has(a[href$=/issues/territory])");
        assertThat(territory.text()).contains("Deadlocked", "was under discussion", "moved back");
    }

    @Test
    void attributes_what_was_said() {
        Element said = browser.page(TRILATERAL + 2).selectFirst("section[aria-labelledby=said]");
        assertThat(said.select(".quote:contains(the list of open items) footer").text())
                .contains("Marco Rubio", "Secretary of State");
        assertThat(said.select("footer a").eachText()).contains("Volodymyr Zelensky", "Kirill Dmitriev");
    }

    @Test
    void puts_the_slippage_into_words() {
        Document page = browser.page(TRILATERAL + 2);
        List<String> steps = page.select("aside .steps > li").eachText();
        assertThat(steps.get(0)).contains("The delegations are to return on 1 February", "held 3 days late");
        assertThat(steps.get(1)).contains("Dmitry Peskov", "3 days later than said before", "held as announced");
        assertThat(steps.get(steps.size() - 1)).isEqualTo("Held 4–5 Feb 2026");
    }

    @Test
    void keeps_every_announcement_of_the_third_round_with_the_places_that_were_named() {
        List<String> steps =
                browser.page(TRILATERAL + 3).select("aside .steps > li").eachText();
        assertThat(steps).hasSize(5);
        assertThat(steps.get(0))
                .contains(
                        "within a week or two",
                        "days as announced, place not; announced for United States, held in InterContinental Hotel, Geneva",
                        "disputed",
                        "Miami");
    }

    @Test
    void says_of_a_round_that_was_put_off_when_and_why_and_never_that_it_is_overdue() {
        Document page = browser.page(TRILATERAL + 4);
        assertThat(page.select(".head .facts").text())
                .contains("Postponed")
                .doesNotContain("overdue", "between 5 and 9 Mar 2026");
        assertThat(fact(page, "How it stands"))
                .startsWith(
                        "postponed between 26 Feb and 9 Mar 2026, no new day announced: the war in the Middle East");
        assertThat(page.select("aside .steps > li").eachText().get(0)).contains("postponed");
    }

    @Test
    void shows_what_sources_say_beyond_the_record() {
        assertThat(fact(browser.page("/negotiations/russia-ukraine/rounds/direct/1"), "Duration"))
                .contains("five hours", "[");
        Element venue = browser.page(TRILATERAL + 1).selectFirst("dt:contains(Venue) ~ dd:has(.disputed)");
        assertThat(venue.text()).contains("Emirates Palace hotel", "Al Shati Palace", "not disclosed");
    }

    @Test
    void never_makes_a_day_of_a_window() {
        Document page = browser.page("/negotiations/russia-ukraine/rounds/direct/5");
        assertThat(page.select(".head .facts").text()).contains("between 11 and 20 Mar 2022", "mid-March");
        assertThat(browser.page("/negotiations/colombia-farc/rounds/havana/32")
                        .select(".head .facts")
                        .text())
                .contains("from 2 Feb 2015")
                .doesNotContain("one day");
    }

    @Test
    void leads_to_the_rounds_before_and_after_on_its_track() {
        Element neighbours = browser.page(TRILATERAL + 2).selectFirst("nav.neighbours");
        assertThat(neighbours.select("a[rel=prev]").attr("href")).isEqualTo(TRILATERAL + 1);
        assertThat(neighbours.select("a[rel=next]").attr("href")).isEqualTo(TRILATERAL + 3);
        assertThat(browser.page(TRILATERAL + 1).select("a[rel=prev]")).isEmpty();
    }

    @Test
    void names_no_source_that_nothing_on_the_page_refers_to() {
        Document page = browser.page(TRILATERAL + 2);
        List<String> cited = page.select(".cite a").eachAttr("href");
        assertThat(page.select(".sources > li").eachAttr("id"))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(cited).contains("#" + id));
    }

    @Test
    void says_in_which_language_a_source_was_read() {
        assertThat(browser.page(TRILATERAL + 2)
                        .select(".sources li:contains(RIA Novosti)")
                        .text())
                .contains("News agency", "in Russian");
    }

    @ParameterizedTest
    @CsvSource({
        "trilateral/2, us-russia/7",
        "trilateral/1, us-russia/6 us-russia/7",
        "us-russia/5, us-ukraine/5 us-ukraine/6",
        "us-ukraine/2, us-russia/2",
        "direct/5, ''",
        "us-russia/1, ''"
    })
    void names_the_rounds_of_other_tracks_that_were_certainly_within_a_week(String round, String others) {
        assertThat(browser.page(TALKS + "/rounds/" + round)
                        .select("section[aria-labelledby=same-week] a")
                        .eachAttr("href"))
                .containsExactly(Stream.of(others.split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(each -> TALKS + "/rounds/" + each)
                        .toArray(String[]::new));
    }

    @Test
    void takes_no_more_statements_however_much_happened() throws Exception {
        List<String> rounds = database.sql("""
                        select n.slug || '/rounds/' || t.slug || '/' || r.number from round r join track t on t.id = r.track_id
                        join negotiation n on n.id = t.negotiation_id""").query(String.class).list();
        assertThat(rounds).hasSizeGreaterThan(30);
        for (String talks : List.of("russia-ukraine", "colombia-farc", "iran-nuclear")) {
            browser.page("/negotiations/" + talks); // finds the last event of the day, once
        }
        for (String each : rounds) {
            assertThat(Statements.of(() -> browser.get("/negotiations/" + each)))
                    .as(each)
                    .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @Test
    void unknown_rounds_are_not_found() {
        assertThat(browser.get(TRILATERAL + 99).statusCode()).isEqualTo(404);
        assertThat(browser.get("/negotiations/russia-ukraine/rounds/nowhere/1").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/negotiations/nowhere/rounds/trilateral/1").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(TRILATERAL + "two").statusCode()).isEqualTo(404);
    }

    @Test
    void readers_find_no_way_to_the_desk() {
        assertThat(browser.page(TRILATERAL + 2).select("a[href^=/edit]")).isEmpty();
    }

    private static Element delegation(Document page, String party) {
        return page.selectFirst(".delegations > section:has(h3:contains(" + party + "))");
    }

    private static String fact(Document page, String label) {
        return page.select("dl.rows > div:has(dt:contains(" + label + ")) > dd").text();
    }
}
