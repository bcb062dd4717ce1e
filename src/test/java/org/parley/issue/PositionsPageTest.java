package org.parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class PositionsPageTest {

    private static final String POSITIONS = "/negotiations/russia-ukraine/positions";
    private static final String TREATY = "A new strategic arms treaty that includes China";

    @Autowired
    private MockMvcTester browser;

    @Test
    void shows_issues_by_parties() {
        Document page = page(POSITIONS);

        assertThat(page.select(".matrix thead th").eachText()).anyMatch(each -> each.contains("Ukraine"));
        int columns = page.select(".matrix thead th").size() - 1;
        assertThat(page.select(".matrix tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.select("td")).hasSize(columns));
    }

    @Test
    void a_party_away_from_the_table_has_its_position_and_is_marked() {
        Document page = page(POSITIONS);

        assertThat(page.select(".matrix thead th").last().text()).contains("China", "not at the table");
        Element china = row(page, TREATY).select("td").last();
        assertThat(china.select(".tag").text()).isEqualTo("Opposes");
        assertThat(china.select("p").first().text()).contains("rejected joining");
    }

    @Test
    void the_day_shown_decides_which_position_is_held() {
        Element then = row(page(POSITIONS + "?asOf=2022-03-30"), "Territory: Donbas and the line of contact");
        Element now = row(page(POSITIONS), "Territory: Donbas and the line of contact");

        assertThat(then.select("td").text()).isNotEqualTo(now.select("td").text());
        assertThat(page(POSITIONS + "?asOf=2022-03-30").select("#asOf").val()).isEqualTo("2022-03-30");
    }

    @Test
    void every_number_of_a_source_leads_to_its_note() {
        Document page = page(POSITIONS);

        assertThat(page.select(".cite a"))
                .isNotEmpty()
                .allSatisfy(
                        cite -> assertThat(page.getElementById(cite.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void where_no_position_was_reported_it_says_so() {
        Document page = page("/negotiations/colombia-farc/positions");

        assertThat(page.select(".empty").text()).contains("No positions are recorded by then");
        assertThat(page.select(".matrix")).isEmpty();
    }

    @Test
    void a_day_that_makes_no_sense_is_400_and_an_unknown_negotiation_404() {
        assertThat(browser.get().uri(POSITIONS + "?asOf=2026-02-30")).hasStatus(400);
        assertThat(browser.get().uri("/negotiations/nowhere/positions")).hasStatus(404);
    }

    @Test
    void takes_five_statements() throws Exception {
        assertThat(Statements.of(() -> page(POSITIONS))).hasSizeLessThanOrEqualTo(5);
    }

    private static Element row(Document page, String title) {
        return page.select(".matrix tbody tr").stream()
                .filter(each -> each.select("th a").first().text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }
}
