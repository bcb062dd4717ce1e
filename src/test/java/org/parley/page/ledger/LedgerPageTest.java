package org.parley.page.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class LedgerPageTest {

    private static final String LEDGER = "/negotiations/russia-ukraine/ledger";

    @Autowired
    private MockMvcTester browser;

    @Test
    void each_side_has_what_it_promised_delivered_and_owes() {
        Document page = page(LEDGER);
        var russia = page.selectFirst("#sides ~ div tbody tr:has(th:contains(Russia)):has(td:contains(prisoners))");
        assertThat(russia.select("td").eachText().subList(0, 4))
                .containsExactly(
                        "prisoners in 5 promises",
                        "at least 3,562",
                        "1,488 and some that nobody counted",
                        "at least 2,074 less those");
        assertThat(page.selectFirst("#sides ~ div tbody tr:has(th:contains(Russia)):has(td:contains(bodies))")
                        .text())
                .as("what nobody counted is not nought")
                .contains("6,000 not counted not known")
                .doesNotContain("disputed");
        assertThat(page.selectFirst("#sides ~ div tbody tr:has(th:contains(Ukraine)):has(td:contains(bodies))")
                        .text())
                .as("what nobody recorded is not nought")
                .contains("6,000 none recorded 6,000", "one of them disputed");
        assertThat(page.select(".lead").text())
                .contains("promises", "past its window without a word that it was carried out");
    }

    @Test
    void what_lapsed_is_no_debt_and_what_is_said_stands_with_who_says_it() {
        Document page = page(LEDGER);
        assertThat(page.select("#commitments ~ ol > li:contains(Halt strikes)").text())
                .contains("Lapsed, as of 5 Feb 2026, judged by an editor of Parley")
                .doesNotContain("after the window");
        assertThat(page.select("#commitments ~ ol > li:contains(Lift the pause)")
                        .text())
                .contains("Carried out, as of 11 Mar 2025, says the joint statement");
        assertThat(page.select("#commitments ~ ol > li:contains(Ukraine to Russia: Bodies)")
                        .text())
                .contains("No delivery recorded", "disputed");
    }

    @Test
    void the_mean_says_how_many_of_how_many_promises_were_judged() {
        assertThat(page(LEDGER)
                        .select("#implementation ~ div tbody tr:contains(1,000 prisoners)")
                        .text())
                .contains("3.0 of 3; 2 of 2 promises judged");
    }

    @Test
    void prisoners_are_added_up_in_steps_and_civilians_are_not_among_them() {
        Document page = page(LEDGER);
        assertThat(page.select("#exchanged .count").text()).endsWith("prisoners in all");
        var rows = page.select("#exchanged ~ details tbody tr");
        assertThat(rows.get(0).text()).contains("23 May 2025", "390 prisoners", "390");
        String before = rows.select("tr:has(td:contains(3 civilians))")
                .first()
                .previousElementSibling()
                .select("td")
                .last()
                .text();
        assertThat(rows.select("tr:has(td:contains(3 civilians)) td").last().text())
                .isEqualTo(before);
        assertThat(rows.text()).contains("not counted");
        assertThat(page.select("section:has(#exchanged) > .note").text())
                .as("each delivery is left out for its own reason")
                .isEqualTo("5 deliveries are left out of this sum: 3 of something else than prisoners,"
                        + " 2 not counted by any source.");
        assertThat(page.select(".steps-chart path.line").attr("d")).startsWith("M0 100H");
    }

    @Test
    void the_height_of_the_steps_is_read_by_round_numbers() {
        assertThat(page(LEDGER).select(".steps-chart .level").eachText()).containsExactly("1,000", "2,000");
        assertThat(ExchangeChart.levels(7))
                .extracting(ExchangeChart.Level::total)
                .containsExactly(2L, 4L, 6L);
        assertThat(ExchangeChart.levels(0)).isEmpty();
    }

    @Test
    void a_promise_of_which_nothing_is_recorded_says_so() {
        assertThat(page(LEDGER)
                        .select("#commitments ~ ol > li:contains(Explore cooperation)")
                        .text())
                .contains("No delivery recorded");
    }

    @Test
    void agreements_of_which_nothing_was_judged_are_counted() {
        Document page = page(LEDGER);
        int judged = page.select("#implementation ~ div tbody tr").size();
        long made = page.select("#commitments ~ ol > li a[href*=/agreements/]").eachAttr("href").stream()
                .distinct()
                .count();
        assertThat(page.select("#implementation + .note").text())
                .contains("Of " + (made - judged) + " more agreements with promises none was judged yet.");
    }

    @Test
    void treaties_have_their_span_and_promises_their_degree() {
        Document page = page("/negotiations/russia-ukraine/ledger");
        assertThat(page.select("#implementation ~ div tbody tr")).isNotEmpty();
        assertThat(page("/negotiations/iran-nuclear/ledger").select(".force-bar rect"))
                .isNotEmpty();
    }

    @Test
    void a_treaty_whose_beginning_no_source_tells_and_a_pause_that_lapsed_have_their_last_day() {
        Document page = page("/negotiations/russia-ukraine/ledger");
        assertThat(page.select(".force > li:contains(New START)").text())
                .contains("since when is not recorded, to 5 Feb 2026");
        assertThat(page.select(".force > li:contains(Pause of strikes)").text())
                .contains("Lapsed", "between 1 and 5 Feb 2026", "for a week; until Sunday");
    }

    @Test
    void the_last_exchange_is_the_first_in_so_many_months() {
        assertThat(page(LEDGER).select("#firsts ~ ul").text())
                .contains(
                        "Exchange of 314 prisoners is the first agreement of its type (prisoner exchange) in 6 months");
    }

    @Test
    void takes_six_statements_however_many_promises() throws Exception {
        assertThat(Statements.of(() -> page(LEDGER))).hasSizeLessThanOrEqualTo(6);
        assertThat(browser.get().uri("/negotiations/nowhere/ledger").exchange()).hasStatus(404);
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }
}
