package org.parley.page.slippage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class SlippagePageTest {

    private static final String SLIPPAGE = "/negotiations/russia-ukraine/rounds/slippage";

    @Autowired
    private MockMvcTester browser;

    @Test
    void every_announcement_says_what_became_of_it() {
        Document page = page(SLIPPAGE + "?track=trilateral");
        var second = page.selectFirst(".slips > li:has(a.title[href$=/trilateral/2])");
        assertThat(second.text()).contains("4–5 Feb 2026", "held 3 days late");
        assertThat(second.select("svg.slip rect"))
                .isNotEmpty()
                .allMatch(bar -> bar.attr("x").endsWith("%"));
        var postponed = page.selectFirst(".slips > li:has(a.title[href$=/trilateral/4])");
        assertThat(postponed.text()).contains("Postponed", "today");
    }

    @Test
    void a_track_is_summed_up_in_a_sentence() {
        assertThat(page(SLIPPAGE + "?track=trilateral")
                        .select("section > p")
                        .first()
                        .text())
                .contains("rounds were held")
                .contains("one late");
    }

    @Test
    void what_makes_no_sense_is_refused_and_nothing_is_said_to_be_nothing() {
        assertThat(browser.get().uri(SLIPPAGE + "?track=nowhere").exchange()).hasStatus(400);
        assertThat(browser.get().uri(SLIPPAGE + "?page=7").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/negotiations/nowhere/rounds/slippage").exchange())
                .hasStatus(404);
    }

    @Test
    void takes_six_statements_however_many_rounds() throws Exception {
        assertThat(Statements.of(() -> page(SLIPPAGE))).hasSizeLessThanOrEqualTo(6);
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }
}
