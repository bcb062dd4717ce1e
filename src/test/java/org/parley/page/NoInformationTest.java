package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** No information is not a no: on no page that tells of a promise. */
@ReadTest
class NoInformationTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TestClock clock;

    @Test
    void what_was_delivered_in_numbers_that_no_source_gives_is_no_empty_bar_and_no_debt() {
        clock.setTo(LocalDate.of(2025, 8, 1));

        Element bodies = promised("Handover of the bodies of the fallen");
        assertThat(bodies.text()).contains("Russia: 6,000 bodies promised", "elivered, not counted");
        assertThat(bodies.text()).doesNotContain("0 of 6,000");
        assertThat(bodies.select(".share, .bar, svg[role=img]")).isEmpty();
        assertThat(text(TALKS + "/brief", "section:has(#owed)"))
                .isNotEmpty()
                .doesNotContain("Russia: Bodies to be handed over");
        assertThat(text(TALKS + "/agreements/istanbul-bodies-2025", "main"))
                .contains("6,000 bodies not counted", "7,000");
    }

    @Test
    void that_there_may_be_no_such_promise_stands_beside_it_on_every_page() {
        clock.setTo(LocalDate.of(2025, 8, 1));

        assertThat(promised("Handover of the bodies of the fallen").text())
                .containsPattern("Ukraine: 6,000 bodies promised;? ?[^.]* disputed");
        assertThat(text(TALKS + "/brief", "section:has(#owed)"))
                .containsPattern(
                        "Ukraine: Bodies to be handed over, 6,000 bodies[\\[\\]0-9]*; no delivery recorded disputed");
        assertThat(text(TALKS + "/ledger", "#commitments ~ ol > li:contains(Ukraine to Russia: Bodies)"))
                .contains("disputed");
        for (String page : List.of("", "/brief", "/ledger", "/agreements", "/agreements/istanbul-bodies-2025")) {
            assertThat(text(TALKS + page, "main").replaceAll("\\[\\d+]", ""))
                    .as("why there may be none, and whose count it is, on " + page)
                    .containsPattern("none: Russia hands over on its own[ :(]+Vladimir Medinsky");
        }
    }

    @Test
    void what_one_side_says_of_a_count_that_nobody_else_gives_is_no_dispute_and_stands_with_who_says_it() {
        clock.setTo(LocalDate.of(2025, 8, 1));

        String bodies = promised("Handover of the bodies of the fallen").text();
        assertThat(bodies.substring(0, bodies.indexOf("Ukraine:")))
                .contains("number 7,000 (Russia)")
                .doesNotContain("disputed");
    }

    @Test
    void what_a_source_says_was_carried_out_is_no_debt_that_nobody_recorded() {
        clock.setTo(LocalDate.of(2026, 11, 26));

        assertThat(text(TALKS + "/agreements/geneva-exchange-2026", "table tbody tr:contains(1,000 people)"))
                .contains("1,000 people not counted – no source gives a number Carried out")
                .doesNotContain("none recorded");
        assertThat(text(TALKS + "/ledger", "#sides ~ div tbody tr:has(td:contains(people))"))
                .as("nought is no figure of any source")
                .contains("people in one promise 1,000 not counted – no source gives a number");
    }

    @Test
    void a_sum_of_those_exchanged_says_how_many_deliveries_it_leaves_out() {
        clock.setTo(LocalDate.of(2026, 11, 26));

        assertThat(text(TALKS + "/ledger", "section:has(#exchanged)"))
                .contains(
                        "at least",
                        "6 deliveries are left out of this sum: 4 of something else than prisoners, 2 not counted by any source.");
    }

    @Test
    void a_pause_that_lapsed_is_overdue_on_no_page() {
        clock.setTo(LocalDate.of(2026, 11, 26));

        for (String page : List.of("", "/brief", "/ledger", "/agreements/energy-pause-2026")) {
            assertThat(Pages.of(browser, TALKS + page)
                            .select("li:contains(Halt strikes on energy), tr:contains(Halt strikes on energy)")
                            .text())
                    .as(page)
                    .doesNotContain("Past its window", "after the window", "overdue");
        }
        assertThat(text(TALKS + "/brief", "section:has(#owed)")).doesNotContain("Halt strikes");
        assertThat(text(TALKS + "/agreements/energy-pause-2026", "main"))
                .contains("Lapsed", "as of 5 Feb 2026", "Volodymyr Zelensky", "Sunday");
    }

    @Test
    void what_was_handed_over_is_not_taken_for_what_was_promised() {
        clock.setTo(LocalDate.of(2026, 11, 26));

        String exchange = text(TALKS + "/agreements/geneva-exchange-2026", "main");
        assertThat(exchange).contains("1,000 people", "Carried out", "Steve Witkoff", "200", "300");
        assertThat(exchange).doesNotContain("500 prisoners", "of 500", "about 500");
    }

    /** Of the same kind: without a window nothing is late, however long ago it was promised. */
    @Test
    void a_promise_without_a_window_is_never_past_it() {
        clock.setTo(LocalDate.of(2040, 1, 1));

        assertThat(text(TALKS + "/ledger", "#commitments ~ ol > li:contains(Finalise the minerals deal)"))
                .contains("No delivery recorded")
                .doesNotContain("past", "after the window", "Not carried out");
    }

    /** Of the same kind: a round that was postponed to no day stays so, and never becomes late by waiting. */
    @Test
    void a_round_without_a_new_day_is_never_late() {
        clock.setTo(LocalDate.of(2030, 1, 1));

        String told = "no new day announced: the war in the Middle East";
        for (String page : List.of("/", TALKS, TALKS + "/brief", TALKS + "/timeline", TALKS + "/rounds")) {
            assertThat(Pages.of(browser, page).select("main").text())
                    .as(page)
                    .contains(told)
                    .doesNotContain("overdue by");
        }
    }

    private Element promised(String agreement) {
        return Pages.of(browser, TALKS).selectFirst("section:has(#promised) .list > li:contains(" + agreement + ")");
    }

    private String text(String address, String css) {
        return Pages.of(browser, address).select(css).text();
    }
}
