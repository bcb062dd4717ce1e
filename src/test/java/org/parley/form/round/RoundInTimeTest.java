package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;

/** The place of a round in its track follows its days; its number is a name, and may be none. */
@WriteTest(starter = true)
class RoundInTimeTest {

    private static final String TALKS = "/negotiations/russia-ukraine";
    private static final String ROUNDS = TALKS + "/rounds";

    @SignedIn("mira")
    private Browser browser;

    @Test
    void a_meeting_that_is_logged_late_stands_between_its_neighbours_and_needs_no_number() {
        String address = log("us-ukraine", "", "London, April 2025", "23 Apr 2025");

        assertThat(address).isEqualTo(ROUNDS + "/us-ukraine/london-april-2025");
        assertThat(neighbours(address)).containsExactly(ROUNDS + "/us-ukraine/2", ROUNDS + "/us-ukraine/3");
        assertThat(neighbours(ROUNDS + "/us-ukraine/7")).containsExactly(ROUNDS + "/us-ukraine/6");
        Document page = browser.page(address);
        assertThat(page.selectFirst("h1").text()).isEqualTo("London, April 2025");
        assertThat(page.title()).startsWith("London, April 2025 · ");
        assertThat(browser.page(ROUNDS + "?track=us-ukraine").select("a.title").eachText())
                .startsWith("Round 7, Geneva, February 2026")
                .containsSubsequence(
                        "Round 3, Geneva, November 2025",
                        "London, April 2025",
                        "Round 2, Riyadh expert talks, March 2025");
        assertThat(browser.page(ROUNDS + "/compare?second=us-ukraine/london-april-2025")
                        .select("#first option[selected]")
                        .attr("value"))
                .isEqualTo("us-ukraine/2");
        assertThat(browser.get(address + "/history").statusCode()).isEqualTo(200);
        assertThat(browser.get("/edit" + address).statusCode()).isEqualTo(200);
    }

    @Test
    void numbers_that_run_against_time_are_shown_in_the_order_of_time() {
        String later = log("us-russia", "8", "Later", "28 Feb 2024");
        String earlier = log("us-russia", "9", "Earlier", "winter 2021/22");

        assertThat(neighbours(earlier)).containsExactly(later);
        assertThat(neighbours(later)).containsExactly(earlier, ROUNDS + "/us-russia/1");
    }

    @Test
    void nobody_is_compared_with_a_round_that_came_later() {
        Paper form = Paper.open(browser, "/edit" + ROUNDS + "/new?track=trilateral")
                .type("number", "")
                .type("title", "Experts between the first two")
                .type("status", "CONCLUDED")
                .type("firstDay", "28 Jan 2026")
                .press("add", "delegations-before");
        assertThat(form.page().select("[name$='.person']").eachAttr("value")).contains("Igor Kostyukov");
        String between = form.send().location().replaceAll("\\?.*", "");

        assertThat(browser.page(between).select(".delegations .joined")).isEmpty();
        assertThat(neighbours(between)).containsExactly(ROUNDS + "/trilateral/1", ROUNDS + "/trilateral/2");
    }

    @Test
    void a_renumbered_round_is_found_at_each_of_its_old_addresses() {
        String address = log("us-ukraine", "10", "Tenth", "27 Feb 2026");
        String ninth = number(address, "9");
        assertThat(ninth).isEqualTo(ROUNDS + "/us-ukraine/9");
        String unnumbered = number(ninth, "");
        assertThat(unnumbered).isEqualTo(ROUNDS + "/us-ukraine/tenth");
        String now = number(unnumbered, "8");

        for (String old : List.of(address, ninth, unnumbered)) {
            assertThat(browser.location(browser.get(old))).as(old).isEqualTo(now);
            assertThat(browser.location(browser.get(old + "/history"))).as(old).isEqualTo(now + "/history");
            assertThat(browser.location(browser.get("/edit" + old))).as(old).isEqualTo("/edit" + now);
        }
        assertThat(browser.location(browser.get(
                        ROUNDS + "/compare?first=us-ukraine/7&second=" + address.substring(ROUNDS.length() + 1))))
                .isEqualTo(ROUNDS + "/compare?first=us-ukraine%2F7&second=us-ukraine%2F8");
        String next = log("us-ukraine", "10", "Another tenth", "28 Feb 2026");
        assertThat(browser.page(next).selectFirst("h1").text()).isEqualTo("Round 10, Another tenth");
    }

    @Test
    void a_round_that_was_put_off_says_when_it_was_to_be_held() {
        String address = saved(Paper.open(browser, "/edit" + ROUNDS + "/new?track=us-ukraine")
                .type("number", "")
                .type("title", "Put off")
                .type("status", "POSTPONED")
                .type("haltedOn", "20 Feb 2026")
                .type("firstDay", "25 Feb 2026"));

        assertThat(browser.page(address).select("main").text())
                .contains("postponed 20 Feb 2026, was to be held from 25 Feb 2026, no new day announced");
    }

    @Test
    void a_round_that_was_called_off_was_neither_held_nor_comes_next() {
        String called = saved(Paper.open(browser, "/edit" + ROUNDS + "/new?track=us-ukraine")
                .type("number", "")
                .type("title", "Called off")
                .type("status", "CANCELLED")
                .type("firstDay", ""));

        assertThat(browser.page(called).select("main dt").eachText()).doesNotContain("Held", "Was to be held");
        assertThat(browser.page(ROUNDS + "/us-ukraine/7").select("main").text()).doesNotContain("Called off");
        String dated = saved(Paper.open(browser, "/edit" + ROUNDS + "/new?track=us-ukraine")
                .type("number", "")
                .type("title", "Called off in time")
                .type("status", "CANCELLED")
                .type("firstDay", "25 Feb 2026"));
        assertThat(browser.page(dated).select("main dt").eachText())
                .contains("Was to be held")
                .doesNotContain("Held");
    }

    @Test
    void a_round_that_was_held_on_no_known_day_is_not_denied() {
        saved(Paper.open(browser, "/edit/records/round/new")
                .type("negotiation", "Nairobi talks")
                .type("status", "CONCLUDED"));

        assertThat(browser.page("/negotiations/nairobi-talks").select("main").text())
                .contains("no round is recorded as held on a known day", "no further round is announced")
                .doesNotContain("No round was held", "none held");
        assertThat(browser.page("/negotiations/nairobi-talks/brief")
                        .select("main")
                        .text())
                .contains("no agreement is recorded", "No issue is on the list.")
                .doesNotContain("nothing was agreed", "0 of 0");
    }

    @Test
    void a_round_that_moves_to_another_track_is_found_at_its_old_address() {
        String address = log("us-ukraine", "", "Paris", "5 May 2025");
        Paper form = Paper.open(browser, "/edit" + address);
        String now = saved(form.type("track", "us-russia").type("reason", "The other two"));

        assertThat(now).isEqualTo(ROUNDS + "/us-russia/paris");
        assertThat(browser.location(browser.get(address))).isEqualTo(now);
    }

    @Test
    void number_and_title_that_were_proposed_follow_the_track_and_what_was_typed_stays() {
        Paper proposed = Paper.open(browser, "/edit" + ROUNDS + "/new?track=trilateral")
                .type("track", "direct")
                .press("add", "statements");
        assertThat(proposed.valueOf("number")).isEqualTo("10");
        assertThat(proposed.valueOf("title")).isEqualTo("Round 10");

        Paper typed = Paper.open(browser, "/edit" + ROUNDS + "/new?track=trilateral")
                .type("track", "direct")
                .type("number", "12")
                .type("title", "In Rome")
                .press("add", "statements");
        assertThat(typed.valueOf("number")).isEqualTo("12");
        assertThat(typed.valueOf("title")).isEqualTo("In Rome");

        Paper sent = Paper.open(browser, "/edit" + ROUNDS + "/new?track=trilateral")
                .type("track", "direct")
                .type("status", "ANNOUNCED");
        assertThat(saved(sent)).isEqualTo(ROUNDS + "/direct/10");
    }

    @Test
    void a_title_that_is_only_the_number_follows_it_and_is_said_once() {
        Paper form = Paper.open(browser, "/edit" + ROUNDS + "/new?track=trilateral")
                .type("number", "14")
                .type("status", "ANNOUNCED");
        String address = saved(form);

        assertThat(browser.page(address).selectFirst("h1").text()).isEqualTo("Round 14");
        assertThat(browser.page(address).title()).startsWith("Round 14 · ");
        assertThat(browser.page(ROUNDS + "?track=trilateral").select("a.title").eachText())
                .contains("Round 14");
        String renumbered = number(address, "15");
        assertThat(browser.page(renumbered).selectFirst("h1").text()).isEqualTo("Round 15");
        browser.page(renumbered + "/history");
        Paper titled = Paper.open(browser, "/edit" + renumbered)
                .type("title", "In Rome")
                .type("number", "16")
                .type("reason", "Counted anew");
        assertThat(browser.page(saved(titled)).selectFirst("h1").text()).isEqualTo("Round 16, In Rome");
    }

    @Test
    void a_round_that_is_set_for_several_days_is_expected_on_all_of_them_wherever_it_is_told() {
        saved(Paper.open(browser, "/edit" + ROUNDS + "/new?track=us-russia")
                .type("title", "In Doha")
                .type("status", "SCHEDULED")
                .type("firstDay", "24-30 Mar 2026"));

        for (String page : List.of("/", TALKS, TALKS + "/brief", ROUNDS)) {
            assertThat(browser.page(page).select("main").text()).as(page).contains("24–30 Mar 2026");
        }
    }

    @Test
    void two_rounds_without_a_number_share_no_address_and_a_number_stays_free_for_a_round_that_is_counted() {
        assertThat(log("us-russia", "", "Call", "2 Feb 2026")).isEqualTo(ROUNDS + "/us-russia/call");
        assertThat(log("us-russia", "", "Call", "3 Feb 2026")).isEqualTo(ROUNDS + "/us-russia/call-2");
        assertThat(log("us-russia", "", "12", "4 Feb 2026")).isEqualTo(ROUNDS + "/us-russia/round-12");
        assertThat(log("us-russia", "12", "Counted", "5 Feb 2026")).isEqualTo(ROUNDS + "/us-russia/12");
    }

    private String log(String track, String number, String title, String firstDay) {
        return saved(Paper.open(browser, "/edit" + ROUNDS + "/new?track=" + track)
                .type("number", number)
                .type("title", title)
                .type("status", "CONCLUDED")
                .type("firstDay", firstDay));
    }

    private String number(String address, String number) {
        return saved(
                Paper.open(browser, "/edit" + address).type("number", number).type("reason", "Counted anew"));
    }

    private static String saved(Paper form) {
        var answer = form.send();
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }

    private List<String> neighbours(String address) {
        return browser.page(address).select("nav.neighbours a").eachAttr("href");
    }
}
