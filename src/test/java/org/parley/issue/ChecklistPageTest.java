package org.parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class ChecklistPageTest {

    private static final String LIST = "/negotiations/russia-ukraine/checklist";
    private static final String DIALOGUE = "US-Russia military dialogue";

    @Autowired
    private MockMvcTester browser;

    @Test
    void a_year_before_the_last_round_the_list_was_another() {
        Document now = page(LIST);
        Document then = page(LIST + "?asOf=2025-02-26");

        assertThat(open(then)).isNotEqualTo(open(now));
        assertThat(then.select(".issue .title").eachText())
                .contains(DIALOGUE)
                .doesNotContain("Monitoring of a ceasefire");
        assertThat(statusOf(then, DIALOGUE)).isEqualTo("Deferred");
        assertThat(statusOf(now, DIALOGUE)).isEqualTo("Agreed");
    }

    @Test
    void the_day_shown_decides_what_is_open() {
        assertThat(statusOf(page(LIST + "?asOf=2026-02-04&since=2026-01-01"), DIALOGUE))
                .isEqualTo("Deferred");
        assertThat(statusOf(page(LIST + "?asOf=2026-02-05&since=2026-01-01"), DIALOGUE))
                .isEqualTo("Agreed");
    }

    @Test
    void the_day_compared_with_decides_what_moved() {
        assertThat(group(page(LIST + "?asOf=2026-02-06&since=2026-02-04"), "CLOSED"))
                .contains(DIALOGUE);
        assertThat(group(page(LIST + "?asOf=2026-02-06&since=2026-02-05"), "CLOSED_BEFORE"))
                .contains(DIALOGUE);
    }

    @Test
    void every_issue_stands_in_one_group_and_the_groups_count_theirs() {
        Document page = page(LIST + "?asOf=2026-02-06&since=2025-02-06");

        assertThat(page.select(".issue .title").eachText())
                .hasSize(page.select(".issue").size())
                .doesNotHaveDuplicates();
        assertThat(page.select("section:has(.issue)"))
                .hasSizeGreaterThan(3)
                .allSatisfy(group -> assertThat(group.select(".count").text())
                        .isEqualTo(String.valueOf(group.select(".issue").size())));
    }

    @Test
    void the_lead_says_in_words_what_the_table_shows() {
        Document page = page(LIST + "?asOf=2026-02-06&since=2025-02-06");

        assertThat(page.select(".lead").text())
                .contains("On 6 Feb 2026, 17 of 24 issues were open.")
                .contains("Since 6 Feb 2025, 6 were closed and 8 were opened.")
                .contains("What remains is harder: 3.8 of 5 on average, against 3.5.");
        assertThat(page.select(".weights tfoot td").eachText()).containsExactly("11 of 12", "17 of 24", "3.5", "3.8");
    }

    @Test
    void says_where_each_issue_stands_why_and_what_it_was() {
        var dialogue = page(LIST + "?asOf=2026-02-06&since=2025-02-06").select(".issue").stream()
                .filter(each -> each.select(".title").text().equals(DIALOGUE))
                .findFirst()
                .orElseThrow();

        assertThat(dialogue.select(".was").text()).contains("was deferred", "since 5 Feb 2026");
        assertThat(dialogue.select(".move").text()).contains("closed");
        assertThat(dialogue.select(".why").text()).startsWith("To be re-established at high level.");
    }

    @Test
    void every_number_of_a_source_leads_to_its_note() {
        Document page = page(LIST);

        assertThat(page.select(".cite a"))
                .isNotEmpty()
                .allSatisfy(
                        cite -> assertThat(page.getElementById(cite.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void without_days_it_is_today_against_a_year_ago() {
        Document page = page(LIST);

        assertThat(page.select("#asOf").val()).isEqualTo("2026-03-01");
        assertThat(page.select("#since").val()).isEqualTo("2025-03-01");
        assertThat(page.select(".filters a[aria-current]").eachText()).containsExactly("a year earlier");
    }

    @Test
    void the_days_often_compared_with_are_one_click_away() {
        Document page = page(LIST + "?asOf=2026-02-10");

        assertThat(page.select(".filters a").eachText())
                .containsExactly("before the last round", "a month earlier", "a year earlier", "the start");
        Document beforeTheRound = page(page.select(".filters a").first().attr("href"));
        assertThat(beforeTheRound.select("#since").val()).isEqualTo("2026-02-03");
        assertThat(beforeTheRound.select(".filters a[aria-current]").eachText())
                .containsExactly("before the last round");
    }

    @Test
    void before_any_issue_was_raised_it_says_so() {
        Document page = page("/negotiations/colombia-farc/checklist?asOf=1990-01-01");

        assertThat(page.select(".empty").text()).contains("No issue was on the list by then");
        assertThat(page.select(".weights, .lead")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?asOf=yesterday", "?since=2026-02-30", "?asOf=2025-01-01&since=2026-01-01"})
    void a_day_that_makes_no_sense_is_400(String query) {
        assertThat(browser.get().uri(LIST + query)).hasStatus(400);
    }

    @Test
    void a_negotiation_that_does_not_exist_is_404() {
        assertThat(browser.get().uri("/negotiations/nowhere/checklist")).hasStatus(404);
    }

    @Test
    void takes_four_statements() throws Exception {
        assertThat(Statements.of(() -> page(LIST))).hasSizeLessThanOrEqualTo(4);
    }

    private static String open(Document page) {
        return page.select(".weights tfoot td").get(1).text();
    }

    private static String statusOf(Document page, String title) {
        return page.select(".issue").stream()
                .filter(each -> each.select(".title").text().equals(title))
                .findFirst()
                .orElseThrow()
                .select(".tag")
                .text();
    }

    private static List<String> group(Document page, String change) {
        return page.select("section[aria-labelledby=" + change + "] .issue .title")
                .eachText();
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }
}
