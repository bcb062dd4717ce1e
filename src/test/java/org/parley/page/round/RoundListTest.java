package org.parley.page.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.boot.test.web.server.LocalServerPort;

@ReadTest
class RoundListTest {

    private static final String ROUNDS = "/negotiations/russia-ukraine/rounds";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void browse() {
        browser = new Browser(port);
    }

    @Test
    void lists_every_round_by_track_with_the_last_one_first() {
        Document page = browser.page(ROUNDS);
        assertThat(page.select("section.section h2").eachText())
                .containsExactly("Russia-Ukraine direct", "US-Ukraine-Russia", "US-Russia", "US-Ukraine");
        assertThat(page.select("section[aria-labelledby=track-trilateral] a.title")
                        .eachAttr("href"))
                .containsExactly(
                        ROUNDS + "/trilateral/4",
                        ROUNDS + "/trilateral/3",
                        ROUNDS + "/trilateral/2",
                        ROUNDS + "/trilateral/1");
        assertThat(page.select("a.title")).hasSize(27);
    }

    @Test
    void shows_days_outcomes_and_parties_and_the_window_of_what_is_to_come() {
        Document page = browser.page(ROUNDS + "?track=trilateral");
        var second = page.selectFirst("li:has(a[href$=/trilateral/2])");
        assertThat(second.text()).contains("Concluded", "4–5 Feb 2026", "Abu Dhabi", "Humanitarian");
        assertThat(second.select(".parties svg").eachAttr("aria-label"))
                .containsExactly("United States", "Ukraine", "Russia", "United Arab Emirates");
        assertThat(page.selectFirst("li:has(a[href$=/trilateral/4])").text())
                .contains(
                        "Postponed",
                        "postponed between 26 Feb and 9 Mar 2026, no new day announced: the war in the Middle East");
    }

    @Test
    void the_words_of_a_source_stand_behind_all_the_days_of_a_round() {
        assertThat(browser.page(ROUNDS + "?track=us-ukraine")
                        .select("li:has(a[href$=/us-ukraine/2]) .facts")
                        .text())
                .contains("between 23 and 24 Mar 2025 to 25 Mar 2025 talks of 23-25 March");
    }

    @Test
    void the_filters_stand_in_the_address() {
        Document page = browser.page(ROUNDS + "?track=us-russia&status=CONCLUDED&page=1");
        assertThat(page.select("section.section h2").eachText()).containsExactly("US-Russia");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("us-russia", "CONCLUDED");
        assertThat(page.select("a.title")).hasSize(7);
    }

    @Test
    void an_empty_list_says_so_and_how_to_go_on() {
        Document page = browser.page(ROUNDS + "?track=direct&status=CANCELLED");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(ROUNDS);
        assertThat(page.select("a.title")).isEmpty();
    }

    @Test
    void an_address_that_makes_no_sense_is_refused() {
        assertThat(browser.get(ROUNDS + "?page=0").statusCode()).isEqualTo(400);
        assertThat(browser.get(ROUNDS + "?page=two").statusCode()).isEqualTo(400);
        assertThat(browser.get(ROUNDS + "?page=2").statusCode()).isEqualTo(404);
        assertThat(browser.get(ROUNDS + "?status=OVER").statusCode()).isEqualTo(400);
        assertThat(browser.get("/negotiations/nowhere/rounds").statusCode()).isEqualTo(404);
        assertThat(browser.page(ROUNDS + "?track=nowhere", "Accept", "text/html")
                        .select("main")
                        .text())
                .contains("There is no track “nowhere” in these talks");
        assertThat(browser.get(ROUNDS + "?track=nowhere").statusCode()).isEqualTo(400);
    }

    @Test
    void empty_filters_are_no_filters() {
        assertThat(browser.page(ROUNDS + "?track=&status=").select("a.title")).hasSize(27);
    }

    @Test
    void takes_six_statements_however_many_rounds() throws Exception {
        assertThat(Statements.of(() -> browser.get(ROUNDS))).hasSizeLessThanOrEqualTo(6);
    }
}
