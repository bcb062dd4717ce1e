package org.parley.page.positions;

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
    void a_party_away_from_the_table_has_its_position_is_marked_and_does_not_count_in_the_distance() {
        Document page = page(POSITIONS);

        assertThat(page.select(".matrix thead th").last().text()).contains("China", "not at the table");
        Element china = row(page, TREATY).select("td").last();
        assertThat(china.select(".tag").text()).isEqualTo("Opposes");
        assertThat(china.select(".words").text()).contains("rejected joining");
        assertThat(row(page, TREATY).select(".gap").text())
                .contains("3 of 6 apart: United States (high priority) and Russia (neutral)")
                .contains("Not recorded: Ukraine")
                .doesNotContain("China");
    }

    @Test
    void says_what_changed_since_the_other_day_in_words_and_arrow() {
        Document page = page(POSITIONS + "?asOf=2026-03-01&since=2025-12-01");
        Element neutrality = row(page, "Neutrality: Ukraine to stay out of NATO");

        assertThat(cell(page, neutrality, "Ukraine").select(".move").text()).isEqualTo("↓ more against (was open)");
        assertThat(cell(page, neutrality, "Russia").select(".move").text()).isEqualTo("unchanged");
        assertThat(cell(page, row(page, "Ceasefire"), "United States")
                        .select(".move")
                        .text())
                .isEqualTo("+ first recorded");
        assertThat(neutrality.select(".gap").text()).contains("5 of 6 apart", "← → widened by 3");
        assertThat(row(page, TREATY).select(".gap").text())
                .contains("not comparable with then: fewer than two positions were recorded");
        assertThat(page.select(".lead").text())
                .contains("Since 1 Dec 2025 the parties at the table came closer on one issue, moved apart on one");
    }

    @Test
    void the_lead_counts_what_the_rows_say() {
        Document page = page(POSITIONS + "?asOf=2026-03-01&since=2025-12-01");

        assertThat(page.select(".gap:contains(narrowed)")).hasSize(1);
        assertThat(page.select(".gap:contains(widened)")).hasSize(1);
        assertThat(page.select(".lead").text())
                .contains("stayed as far apart on "
                        + page.select(".gap:contains(as far apart as then)").size());
        assertThat(page.select(".note").text())
                .contains(page.select("td .tag.RED_LINE").size() + " red lines are drawn");
    }

    @Test
    void states_the_formula_with_the_places_of_the_scale() {
        assertThat(page(POSITIONS).select("section[aria-labelledby=distance]").text())
                .contains("0 High priority", "6 Red line", "distance = the highest place − the lowest place")
                .contains("A position that is not recorded is not guessed");
    }

    @Test
    void every_position_leads_to_all_of_that_party_on_the_issue() {
        Document page = page(POSITIONS);
        String history = cell(page, row(page, "Ceasefire"), "Ukraine")
                .select("a[href*=#on-]")
                .attr("href");

        assertThat(history).isEqualTo("/parties/ukraine#on-russia-ukraine-ceasefire");
        assertThat(page("/parties/ukraine").select("#on-russia-ukraine-ceasefire ol > li"))
                .hasSize(3);
    }

    @Test
    void narrowed_to_red_lines_only_issues_with_one_are_left() {
        Document all = page(POSITIONS);
        Document page = page(all.select("a:contains(only red lines)").attr("href"));

        assertThat(page.select(".matrix tbody tr"))
                .isNotEmpty()
                .hasSizeLessThan(all.select(".matrix tbody tr").size())
                .allSatisfy(row -> assertThat(row.select("td .tag.RED_LINE"))
                        .as(row.text())
                        .isNotEmpty());
        assertThat(page.select("#stance option[selected]").text()).isEqualTo("Red line");
        assertThat(page.select("a[rel=prev]").attr("href")).contains("stance=red-line");
    }

    @Test
    void narrowed_to_a_category_and_both_together() {
        Document page = page(POSITIONS + "?category=territory&stance=");

        assertThat(page.select(".matrix tbody th").eachText())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).containsAnyOf("Territory", "Crimea"));
        Document none = page(POSITIONS + "?category=process-format&stance=red-line&asOf=2022-03-10");
        assertThat(none.select(".empty").text()).contains("No issue fits");
        assertThat(none.select(".empty a").attr("href")).doesNotContain("stance", "category");
        assertThat(none.select(".matrix")).isEmpty();
    }

    @Test
    void a_filter_that_does_not_exist_is_400_and_says_which_there_are() {
        assertThat(browser.get().uri(POSITIONS + "?stance=maybe")).hasStatus(400);
        assertThat(browser.get().uri(POSITIONS + "?category=weather")).hasStatus(400);
        assertThat(browser.get().uri(POSITIONS + "?asOf=2025-01-01&since=2026-01-01"))
                .hasStatus(400);
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
    void takes_seven_statements_with_that_for_its_coverage_notes() throws Exception {
        assertThat(Statements.of(() -> page(POSITIONS))).hasSizeLessThanOrEqualTo(7);
    }

    private static Element cell(Document page, Element row, String party) {
        int place = page.select(".matrix thead th").eachText().stream()
                .map(each -> each.endsWith(party))
                .toList()
                .indexOf(true);
        return row.children().get(place);
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
