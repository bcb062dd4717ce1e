package org.parley.page.checklist;

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
        Document then = page(LIST + "?asOf=2025-02-26&hindsight=yes");

        assertThat(open(then)).isNotEqualTo(open(now));
        assertThat(then.select(".issue .title").eachText())
                .contains(DIALOGUE)
                .doesNotContain("Monitoring of a ceasefire");
        assertThat(statusOf(then, DIALOGUE)).isEqualTo("Deferred");
        assertThat(statusOf(now, DIALOGUE)).isEqualTo("Agreed");
    }

    @Test
    void the_day_shown_decides_what_is_open() {
        assertThat(statusOf(page(LIST + "?asOf=2026-02-04&since=2026-01-01&hindsight=yes"), DIALOGUE))
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
                .contains("Since 6 Feb 2025, 6 were closed and 9 were opened;")
                .contains("3 moved forward and none moved back.");
        assertThat(page.select(".weights tfoot td").eachText()).containsExactly("7 of 9", "17 of 24", "4.0", "3.9");
    }

    @Test
    void sets_what_was_said_of_the_list_beside_its_figures_and_their_limits_without_judging_it() {
        Document page = page(LIST + "?asOf=2026-02-06&since=2025-02-06");

        assertThat(page.select(".claim").text())
                .startsWith("Open on 6 Feb 2025: 7. Open on 6 Feb 2026: 17.")
                .contains("Of the 7 open then, 6 are still open, of difficulty 4.7 of 5 on average.")
                .contains("1 left the list, of difficulty 2.0 on average.")
                .contains("What counts as one issue, and how hard each is, are the judgement of the editors.")
                .doesNotContainIgnoringCase("half true")
                .doesNotContainIgnoringCase("refuted");
        assertThat(page.select(".claim blockquote").text()).contains("the most difficult ones");
        assertThat(page.select(".claim footer").text()).contains("Marco Rubio", "early February 2026");
        assertThat(page.select(".claim footer .cite a")).isNotEmpty();
    }

    @Test
    void nobody_is_quoted_before_he_spoke() {
        assertThat(page(LIST + "?asOf=2026-01-31&since=2025-01-31").select(".claim blockquote"))
                .isEmpty();
        assertThat(page("/negotiations/colombia-farc/checklist").select(".claim blockquote"))
                .isEmpty();
    }

    @Test
    void an_issue_first_recorded_on_or_before_a_day_is_not_told_as_opened_on_it() {
        Document page = page(LIST + "?asOf=2026-02-06&since=2025-02-06");

        assertThat(page.select("section:has(#FIRST_RECORDED), #FIRST_RECORDED ~ *, #FIRST_RECORDED")
                        .text())
                .contains("On the list before, since a day not known");
        assertThat(page.select(".claim").text())
                .contains("2 of those open now were on the list before, since a day that is not known:"
                        + " they are not among those open then.");
    }

    @Test
    void two_bars_of_one_measure_show_how_hard_what_was_and_is_open_is() {
        Document page = page(LIST + "?asOf=2026-02-06&since=2025-02-06");

        assertThat(page.select(".loads dt").eachText()).containsExactly("6 Feb 2025", "6 Feb 2026");
        assertThat(sum(page.select(".loads dd").get(0))).isEqualTo(7);
        assertThat(sum(page.select(".loads dd").get(1))).isEqualTo(17);
        assertThat(page.select(".loads dd small").first().text())
                .isEqualTo("7 open, 4.0 of 5 on average: 1 of difficulty 2, 2 of difficulty 5, 4 not judged");
        assertThat(page.select(".loads dd").get(1).select("rect").eachAttr("width").stream()
                        .mapToDouble(each -> Double.parseDouble(each.replace("%", "")))
                        .sum())
                .isBetween(99.9, 100.1);
    }

    @Test
    void the_chart_has_a_table_behind_it_whose_rows_add_up() {
        Document page = page(LIST + "?asOf=2026-02-06&since=2025-02-06");

        assertThat(page.select(".chart svg[role=img]").attr("aria-label")).contains("Open issues by status");
        assertThat(page.select(".chart .held")).hasSize(24);
        assertThat(page.select(".chart .marker")).hasSize(2);
        assertThat(page.select(".chart li b").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(17);
        assertThat(page.select(".counts tbody tr"))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(row.select("td.num").stream()
                                .skip(1)
                                .mapToInt(each -> Integer.parseInt(each.text()))
                                .sum())
                        .isEqualTo(Integer.parseInt(row.select("td.num b").text())));
    }

    @Test
    void steps_from_round_to_round_and_compares_each_with_the_one_before() {
        Document page = page(LIST + "?asOf=2026-02-05&since=2025-02-06");

        assertThat(page.select(".stepper a[rel=next]").text()).contains("18 Feb 2026", "US-Ukraine-Russia, round 3");
        Document next = page(page.select(".stepper a[rel=next]").attr("href"));
        assertThat(next.select("#asOf").val()).isEqualTo("2026-02-18");
        assertThat(next.select("#since").val()).isEqualTo("2026-02-05");
        assertThat(next.select(".stepper [aria-current]").text()).contains("US-Ukraine-Russia, round 3", "18 Feb 2026");
        Document back = page(next.select(".stepper a[rel=prev]").attr("href"));
        assertThat(back.select("#asOf").val()).isEqualTo("2026-02-05");
        assertThat(group(back, "CLOSED")).contains(DIALOGUE);
    }

    @Test
    void a_change_that_may_have_come_later_is_marked() {
        String monitoring = ".issue:contains(Monitoring of a ceasefire)"; // dated between 4 and 5 Feb 2026

        assertThat(page(LIST + "?asOf=2026-02-03&hindsight=yes").select(monitoring))
                .isEmpty();
        assertThat(page(LIST + "?asOf=2026-02-04&hindsight=yes")
                        .select(monitoring)
                        .text())
                .contains("perhaps only after 4 Feb 2026");
        assertThat(page(LIST + "?asOf=2026-02-05&hindsight=yes")
                        .select(monitoring)
                        .text())
                .contains("between 4 and 5 Feb 2026")
                .doesNotContain("perhaps only after");
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
    void without_days_it_is_today_against_a_year_before_the_last_event() {
        Document page = page(LIST);

        assertThat(page.select("#asOf").val()).isEqualTo("2026-03-01");
        assertThat(page.select("#since").val()).isEqualTo("2025-02-26");
        assertThat(page.select(".filters a[aria-current]").eachText()).containsExactly("a year before the last event");
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
    void takes_seven_statements_with_that_for_its_coverage_notes() throws Exception {
        assertThat(Statements.of(() -> page(LIST))).hasSizeLessThanOrEqualTo(7);
    }

    private static int sum(org.jsoup.nodes.Element bar) {
        return bar.select("text").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
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
