package org.parley.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.parley.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class DashboardPageTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TestClock clock;

    @Test
    void tells_when_the_conflict_began_and_how_long_ago_that_is_by_our_arithmetic() {
        assertThat(page(TALKS).select("main").text())
                .contains("The conflict began between 5 and 28 Feb 2022")
                .contains("that is 4 full years before 1 Mar 2026, by our arithmetic");

        assertThat(page(TALKS).select("p:contains(The conflict began) small").eachText())
                .as("who says so")
                .anySatisfy(each -> assertThat(each).contains("Abu Dhabi"));

        clock.setTo(LocalDate.of(2026, 2, 10));
        assertThat(page(TALKS).select("main").text())
                .contains("that is 3 to 4 full years before 10 Feb 2026, by our arithmetic");
    }

    @Test
    void leads_with_one_dated_sentence_and_with_the_main_track() {
        Document page = page(TALKS);

        assertThat(page.select(".situation").text())
                .isEqualTo("1 Mar 2026: last round: round 7, US-Ukraine, 26 Feb 2026; round 4, US-Ukraine-Russia"
                        + " is postponed, no new day announced; 18 of 25 issues open, none moved since.");
        assertThat(page.select(".introduction").text()).contains("Talks since 2022", "Between", "With");
        assertThat(page.select("#tracks").get(0).parent().select("tbody th").eachText())
                .startsWith("US-Ukraine-Russia main track")
                .hasSize(4);
        assertThat(page.select("main h2").eachText())
                .as("what changed, then the rounds, then the list, the drawing last")
                .startsWith("Lately Brief for a meeting", "Rounds, track by track All rounds")
                .endsWith("Timeline Whole timeline");
        assertThat(card(page, "latest").select("h2").text())
                .as("the main track goes before a newer round of another")
                .startsWith("Latest: round 3, US-Ukraine-Russia");
    }

    @Test
    void of_long_ago_it_tells_the_silence_and_of_talks_that_are_over_their_last_round() {
        clock.setTo(LocalDate.of(2026, 11, 26));
        assertThat(page(TALKS).select(".situation").text())
                .startsWith("26 Nov 2026: no round is recorded since 26 Feb 2026;");
        assertThat(page("/negotiations/colombia-farc").select(".situation").text())
                .isEqualTo("26 Nov 2026: the talks are concluded; last round: round 39, Table in Havana,"
                        + " from 23 Jul 2015; all 6 issues are closed.");
    }

    @Test
    void is_headed_by_the_name_of_the_negotiation_and_by_nothing_else() {
        assertThat(page(TALKS).select("h1").eachText()).containsExactly("Russia–Ukraine talks");
    }

    @Test
    void the_next_round_is_the_one_expected_with_every_announcement() {
        Element next = card(page(TALKS), "next");

        assertThat(next.select("h2").text()).startsWith("Next: round 4, US-Ukraine-Russia");
        assertThat(next.select("h2 a").attr("href")).isEqualTo(TALKS + "/rounds/trilateral/4");
        assertThat(next.text())
                .contains(
                        "postponed between 26 Feb and 9 Mar 2026, no new day announced: the war in the Middle East",
                        "Announced 3 times",
                        "early March",
                        "Volodymyr Zelensky");
        assertThat(next.text()).doesNotContain("overdue");
    }

    @Test
    void a_round_that_was_put_off_without_a_new_day_is_not_called_overdue() {
        clock.setTo(LocalDate.of(2026, 11, 26));

        assertThat(card(page(TALKS), "next").text())
                .contains("postponed between 26 Feb and 9 Mar 2026, no new day announced: the war in the Middle East")
                .doesNotContain("overdue", "Was expected");
    }

    @Test
    void only_a_group_that_was_formed_in_the_round_is_said_to_sit_for_the_first_time() {
        clock.setTo(LocalDate.of(2026, 2, 10));
        Element latest = card(page(TALKS), "latest");

        assertThat(latest.select("dd.facts > span:contains(first sitting) a").eachAttr("href"))
                .containsExactly(TALKS + "/groups/military");
        assertThat(latest.select("a[href$=/groups/political]")).hasSize(1);
    }

    @Test
    void the_latest_round_is_the_last_one_begun_by_today() {
        clock.setTo(LocalDate.of(2026, 2, 10));
        Element latest = card(page(TALKS), "latest");

        assertThat(latest.select("h2").text()).startsWith("Latest: round 2, US-Ukraine-Russia");
        assertThat(latest.text())
                .contains("4–5 Feb 2026", "Abu Dhabi", "Agreed to continue; Procedural; Humanitarian", "first sitting");
        assertThat(latest.select("li:has(.party)").eachText())
                .anyMatch(delegation -> delegation.contains("Ukraine") && delegation.contains("Rustem Umerov"))
                .anyMatch(delegation -> delegation.contains("Russia") && delegation.contains("Igor Kostyukov"));
    }

    @Test
    void
            the_checklist_is_summed_up_with_what_moved_in_the_year_before_the_last_event_and_since_before_the_latest_round() {
        Element stand = card(page(TALKS), "stand");

        assertThat(stand.select(".figures dd")).hasSize(3);
        assertThat(stand.select(".rows dt a").eachAttr("href"))
                .containsExactly(
                        TALKS + "/checklist?asOf=2026-03-01&since=2026-02-25",
                        TALKS + "/checklist?asOf=2026-03-01&since=2025-02-26");
        assertThat(stand.select(".rows dd").last().text()).contains("closed", "opened");
    }

    @Test
    void its_numbers_are_those_of_the_checklist_itself() {
        Document dashboard = page(TALKS);
        Document checklist = page(dashboard
                .select("#stand")
                .first()
                .parent()
                .select(".rows dt a")
                .last()
                .attr("href"));

        String open = checklist.select(".weights tfoot td").get(1).text();
        assertThat(card(dashboard, "stand").select(".figures dd").first().text() + " of "
                        + card(dashboard, "stand")
                                .select(".figures dt")
                                .first()
                                .text()
                                .replaceAll("\\D", ""))
                .isEqualTo(open);
        assertThat(card(dashboard, "stand").select(".rows dd").last().text())
                .contains(checklist.select("#CLOSED .count").text() + " closed");
    }

    @Test
    void the_hardest_open_issues_come_with_their_reason_and_their_movement() {
        var hardest = card(page(TALKS), "stand").select(".list > li");

        assertThat(hardest).hasSize(6).allSatisfy(issue -> {
            assertThat(issue.select(".title").attr("href")).startsWith(TALKS + "/issues/");
            assertThat(issue.select(".hard").text()).isEqualTo("difficulty 5 of 5");
            assertThat(issue.select(".move").text()).isNotBlank();
            assertThat(issue.select(".note").text()).isNotBlank();
        });
    }

    @Test
    void the_exchange_of_abu_dhabi_is_tallied_and_dated_against_the_one_before() {
        Element exchange = deal("Exchange of 314 prisoners");

        assertThat(exchange.text())
                .contains("157 of 157 prisoners each delivered")
                .contains("197 days after the one of this kind before it, Exchange of 1,200 prisoners for 1,200");
    }

    @Test
    void what_is_still_owed_stays_in_sight() {
        assertThat(deal("Exchange of 1,200 prisoners for 1,200").text())
                .contains("331 of at least 1,200 prisoners each delivered; at least 869 remain (our arithmetic)");
    }

    @Test
    void lists_what_happened_last() {
        assertThat(card(page(TALKS), "recent").select("a.title").eachText())
                .hasSize(6)
                .contains("Geneva, February 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"russia-ukraine", "colombia-farc", "iran-nuclear"})
    void takes_at_most_sixteen_statements_and_sixty_kilobytes(String negotiation) throws Exception {
        assertThat(Statements.of(() -> page("/negotiations/" + negotiation))).hasSizeLessThanOrEqualTo(16);
        assertThat(Pages.html(browser, "/negotiations/" + negotiation).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(60_000);
    }

    @Test
    void a_negotiation_that_has_ended_expects_nothing() {
        Document page = page("/negotiations/colombia-farc");

        assertThat(card(page, "next").text()).contains("No further round is announced");
        assertThat(card(page, "stand").select(".figures dd").first().text()).isEqualTo("0");
    }

    @Test
    void a_negotiation_that_does_not_exist_is_404() {
        assertThat(browser.get().uri("/negotiations/nowhere")).hasStatus(404);
    }

    private Element deal(String title) {
        return card(page(TALKS), "promised").select("li").stream()
                .filter(each -> each.select(".title").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Element card(Document page, String name) {
        return page.select("section[aria-labelledby=" + name + "]").first();
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }
}
