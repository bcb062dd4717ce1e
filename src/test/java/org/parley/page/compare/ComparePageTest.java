package org.parley.page.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class ComparePageTest {

    private static final String COMPARE = "/negotiations/russia-ukraine/rounds/compare";
    private static final String FIRST_TWO = COMPARE + "?first=trilateral/1&second=trilateral/2";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Test
    void who_joined_and_who_left_is_said_of_each_person() {
        Element us = party(page(FIRST_TWO), "United States");
        assertThat(us.select("td").get(1).select("li.JOINED > a").eachText())
                .containsExactly("Daniel P. Driscoll", "Alexus Grynkewich");
        assertThat(us.select("td").get(1).select("li.JOINED").text()).contains("joined");
        Element ukraine = party(page(FIRST_TWO), "Ukraine");
        assertThat(ukraine.select("td").get(0).select("li.LEFT > a").eachText())
                .contains("Serhiy Kyslytsia", "Davyd Arakhamia");
        assertThat(ukraine.select("td").get(0).select("li.LEFT").text()).contains("left");
    }

    @Test
    void delegations_that_came_and_went_and_other_heads_are_marked_in_words() {
        Document page = page(COMPARE + "?first=trilateral/2&second=trilateral/3");
        assertThat(party(page, "European partners").select("th .flag.JOINED").text())
                .isEqualTo("joined");
        assertThat(party(page, "United Arab Emirates").select("th .flag.LEFT").text())
                .isEqualTo("left");
        assertThat(party(page, "Russia").select("th").text()).contains("another head");
    }

    @Test
    void rounds_of_other_tracks_are_compared_without_anybody_joining_or_leaving() {
        Document page = page(COMPARE + "?first=direct/1&second=trilateral/1");
        assertThat(page.select("h1").text()).contains("Russia-Ukraine direct 1", "US-Ukraine-Russia 1");
        assertThat(party(page, "United States").select("th .flag").text()).isEqualTo("only in the second");
        assertThat(page.select("main").text()).doesNotContainPattern("\\bjoined\\b");
    }

    @Test
    void places_outcomes_groups_and_issues_say_whether_they_differ() {
        Document page = page(FIRST_TWO);
        assertThat(page.select("section[aria-labelledby=facts] tr:has(th:contains(Place)) .flag")
                        .text())
                .isEqualTo("the same");
        assertThat(page.select("section[aria-labelledby=facts] tr:has(th:contains(Outcomes)) th .flag")
                        .text())
                .isEqualTo("differs");
        assertThat(page.select("section[aria-labelledby=facts] tr:has(th:contains(Days)) td")
                        .eachText()
                        .get(1))
                .contains("4–5 Feb 2026", "after");
        assertThat(page.select("section[aria-labelledby=groups] tr:has(th:contains(Military)) .flag")
                        .text())
                .isEqualTo("only in the second");
        Element territory = page.selectFirst("section[aria-labelledby=moved] tr:has(a[href$=/issues/territory])");
        assertThat(territory.select("td").get(1).text()).contains("Deadlocked", "was under discussion", "moved back");
        assertThat(page.select("section[aria-labelledby=agreed] a[href$=abu-dhabi-exchange-2026]"))
                .hasSize(1);
        assertThat(page.select("section[aria-labelledby=said] .quote")).isNotEmpty();
    }

    @Test
    void without_a_choice_the_last_round_is_compared_with_the_one_before_it_on_its_track() {
        Document page = page(COMPARE);
        assertThat(page.select("#second option[selected]").attr("value")).isEqualTo("us-ukraine/7");
        assertThat(page.select("#first option[selected]").attr("value")).isEqualTo("us-ukraine/6");
    }

    @Test
    void the_round_before_stands_for_a_first_one_that_was_not_chosen() {
        assertThat(page(COMPARE + "?second=trilateral/3&first=")
                        .select("#first option[selected]")
                        .attr("value"))
                .isEqualTo("trilateral/2");
    }

    @Test
    void the_first_round_of_a_track_is_compared_with_the_one_held_last_before_it() {
        Document page = page(COMPARE + "?second=trilateral/1");
        String before = database.sql("""
                        select t.slug || '/' || r.number from round r join track t on t.id = r.track_id
                        join negotiation n on n.id = t.negotiation_id
                        where n.slug = 'russia-ukraine' and r.status in ('UNDER_WAY', 'CONCLUDED', 'BROKEN_OFF')
                        and r.first_day_earliest < (select own.first_day_earliest from round own
                          join track trilateral on trilateral.id = own.track_id
                          where trilateral.slug = 'trilateral' and own.number = 1)
                        order by r.first_day_earliest desc nulls last, r.number desc limit 1""").query(String.class).single();
        assertThat(page.select("#first option[selected]").attr("value")).isEqualTo(before);
    }

    @Test
    void leads_to_the_pairs_before_and_after_and_is_linked_from_rounds_and_from_their_list() {
        Document page = page(COMPARE + "?first=trilateral/2&second=trilateral/3");
        assertThat(page.select("nav.neighbours a[rel=prev]").attr("href")).isEqualTo(FIRST_TWO);
        assertThat(page.select("nav.neighbours a[rel=next]").attr("href"))
                .isEqualTo(COMPARE + "?first=trilateral/3&second=trilateral/4");
        assertThat(page(FIRST_TWO).select("nav.neighbours a[rel=prev]")).isEmpty();
        assertThat(page("/negotiations/russia-ukraine/rounds/trilateral/2")
                        .select("a:contains(Compare with the round before)")
                        .attr("href"))
                .isEqualTo(FIRST_TWO);
        Document list = page("/negotiations/russia-ukraine/rounds");
        assertThat(list.select(".head a").eachAttr("href")).contains(COMPARE);
        String fromList = list.select("li:has(a[href$=/trilateral/2]) a:contains(Compare with the round before)")
                .attr("href");
        assertThat(page(fromList).title()).isEqualTo(page(FIRST_TWO).title());
    }

    @Test
    void the_same_round_twice_is_answered_with_the_choice_and_what_to_do() {
        Document page = page(COMPARE + "?first=trilateral/2&second=trilateral/2");
        assertThat(page.select(".empty").text()).contains("twice the same round", "Choose another");
        assertThat(page.select("form select option[selected]")).hasSize(2);
        assertThat(page.select("table")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "first=trilateral/99&second=trilateral/2, 404",
        "first=nowhere/1&second=trilateral/2, 404",
        "second=trilateral/0, 404",
        "first=trilateral/two, 404",
        "first=trilateral, 400",
        "second=2, 400",
        "second=%00, 400",
        "second=%3Cb%3E, 400",
    })
    void a_round_that_is_not_there_is_not_found_and_what_names_none_is_refused(String query, int status) {
        assertThat(browser.get().uri(URI.create(COMPARE + "?" + query)).exchange())
                .hasStatus(status);
    }

    @Test
    void unknown_talks_are_not_found() {
        assertThat(browser.get().uri("/negotiations/nowhere/rounds/compare").exchange())
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/negotiations/colombia-farc/rounds/compare?first=havana/16&second=havana/32",
                "/negotiations/colombia-farc/rounds/compare?first=exploratory/1&second=havana/7",
                "/negotiations/iran-nuclear/rounds/compare?first=p5-plus-1/9&second=p5-plus-1/10",
                COMPARE + "?first=trilateral/4&second=direct/1"
            })
    void rounds_with_little_on_record_are_compared_as_well(String address) {
        assertThat(page(address).select("table.compare")).isNotEmpty();
    }

    @Test
    void nobody_joins_a_delegation_whose_names_were_not_recorded_before() {
        Document page = page("/negotiations/iran-nuclear/rounds/compare?first=p5-plus-1/1&second=p5-plus-1/2");
        assertThat(page.select("li.JOINED, li.LEFT")).isEmpty();
        assertThat(page.select("li.UNKNOWN .flag").eachText()).contains("other round not recorded");
    }

    @Test
    void takes_ten_statements_however_much_is_compared() throws Exception {
        for (String query : List.of(
                "",
                "?first=trilateral/1&second=trilateral/2",
                "?first=direct/1&second=trilateral/3",
                "?first=trilateral/4&second=us-russia/2")) {
            assertThat(Statements.of(() -> page(COMPARE + query))).as(query).hasSizeLessThanOrEqualTo(10);
        }
    }

    private static Element party(Document page, String name) {
        return page.select("section[aria-labelledby=table] tbody tr").stream()
                .filter(row -> row.select("th .party > span").text().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }
}
