package org.parley.page.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class BriefPageTest {

    private static final String BRIEF = "/negotiations/russia-ukraine/brief";
    private static final Pattern YEAR_OF_DAY = Pattern.compile("\\b\\d{1,2} [A-Z][a-z]{2} (20\\d\\d)\\b");

    @Autowired
    private MockMvcTester browser;

    @Test
    void it_says_in_this_order_what_is_asked_before_a_meeting() {
        Document page = page(BRIEF + "?asOf=2026-02-06&since=2025-02-06");
        assertThat(page.select("h1").text()).startsWith("Brief");
        assertThat(page.select(".brief h2").eachText())
                .containsExactly(
                        "Where things stand",
                        "What moved since 6 Feb 2025",
                        "What is open, and why",
                        "What comes next",
                        "Promised, and not known to be carried out",
                        "Sources");
        assertThat(text(page, "stands")).contains("Abu Dhabi", "4–5 Feb 2026", "issues are open");
        assertThat(text(page, "moved")).contains("314");
        assertThat(text(page, "open")).contains("Territory", "difficulty 5 of 5");
        assertThat(text(page, "next")).contains("Who sat in", "Umerov", "Secretary of the National Security");
    }

    @Test
    void the_counts_are_those_of_the_checklist() {
        String days = "?asOf=2026-02-06&since=2025-02-06";
        Document checklist = page("/negotiations/russia-ukraine/checklist" + days);
        Matcher counts = Pattern.compile("^(\\d+) of (\\d+) issues")
                .matcher(text(page(BRIEF + days), "stands").replace("Where things stand ", ""));
        assertThat(counts.find()).isTrue();
        assertThat(checklist.text()).contains(counts.group(1) + " of " + counts.group(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-04-30", "2025-05-20", "2026-01-25"})
    void of_an_earlier_day_it_tells_nothing_that_happened_later(String asOf) {
        Document page = page(BRIEF + "?asOf=" + asOf);
        int year = Integer.parseInt(asOf.substring(0, 4));
        for (String part : List.of("stands", "moved", "open")) {
            Matcher days = YEAR_OF_DAY.matcher(text(page, part));
            while (days.find()) {
                assertThat(Integer.parseInt(days.group(1))).as(part).isLessThanOrEqualTo(year);
            }
        }
        assertThat(page.select(".brief").text()).doesNotContain("Exchange of 314 prisoners");
    }

    @Test
    void every_number_leads_to_a_source_on_the_page_and_every_source_is_called_for() {
        Document page = page(BRIEF);
        List<String> called = page.select(".cite a").eachAttr("href");
        assertThat(called)
                .isNotEmpty()
                .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
        assertThat(page.select(".sources > li").eachAttr("id"))
                .allSatisfy(id -> assertThat(called).contains("#" + id));
    }

    @Test
    void the_foot_of_the_paper_names_the_day_and_the_revision() {
        Document page = page(BRIEF + "?asOf=2026-02-06");
        String foot = page.select(".colophon").text();
        assertThat(foot).contains("as of 6 Feb 2026").containsPattern("revision \\d+ of the record");
        assertThat(page.select("html").attr("data-foot")).as("of every sheet").isEqualTo(foot);
    }

    @Test
    void what_was_delivered_uncounted_is_not_said_to_remain_whole() {
        String owed = page(BRIEF).getElementById("owed").parent().text();
        assertThat(owed)
                .doesNotContain("Russia: Bodies")
                .containsPattern(
                        "Ukraine: Bodies to be handed over, 6,000 bodies(\\[\\d+])+; no delivery recorded disputed")
                .contains("at least 1,200 prisoners, 331 delivered; at least 869 remain (our arithmetic)")
                .doesNotContain("Halt strikes", "intelligence");
    }

    @Test
    void why_an_issue_stands_where_it_does_is_told_once() {
        Document page = page(BRIEF + "?asOf=2026-02-06&since=2025-02-06");
        List<String> moved = page.select(".brief section:has(#moved) .moves a[href*=/issues/]")
                .eachText();
        assertThat(page.select(".brief section:has(#open) .moves > li:has(small) > a[href*=/issues/]")
                        .eachText())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(moved);
    }

    @Test
    void says_what_each_party_in_the_room_holds_hardest_and_said_last() {
        Element firm = page(BRIEF + "?asOf=2026-02-20").selectFirst("h3:contains(Red lines) + dl");

        assertThat(firm.select("dt").eachText()).containsExactly("UA Ukraine", "RU Russia");
        Element russia = firm.select("dd").last();
        assertThat(russia.select("p").eachText())
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Red line: European troops in Ukraine."),
                        second -> assertThat(second).startsWith("Red line: Zaporizhzhia nuclear power plant."),
                        last -> assertThat(last).startsWith("Last words, 18 Feb 2026, Vladimir Medinsky:"));
        assertThat(russia.select(".cite")).as("each with its source").hasSize(3);
        assertThat(page(BRIEF + "?asOf=2026-02-10")
                        .select("h3:contains(Red lines) + dl")
                        .text())
                .as("as far as it had been said")
                .doesNotContain("18 Feb 2026");
    }

    @Test
    void lists_that_two_pages_cannot_hold_say_how_many_more_there_are() {
        Document page = page(BRIEF + "?asOf=2026-02-06&since=2025-02-06");
        assertThat(page.select(".brief section:has(#moved) .moves").first().select("li"))
                .hasSize(9);
        assertThat(text(page, "moved"))
                .contains(
                        "11 agreements were made", "and 11 more, on the checklist", "and 5 more, among the agreements");
    }

    @Test
    void what_is_owed_is_what_the_ledger_says_remains() {
        Element owed = page(BRIEF).getElementById("owed").parent();
        assertThat(owed.select("li")).hasSizeLessThanOrEqualTo(6).isNotEmpty();
        String ledger = page("/negotiations/russia-ukraine/ledger").text();
        Matcher remains = Pattern.compile("([\\d,]+) (remain) ").matcher(owed.text());
        assertThat(remains.find()).isTrue();
        do {
            assertThat(ledger).contains(remains.group(1));
        } while (remains.find());
    }

    @Test
    void a_negotiation_before_its_first_round_has_a_brief_that_says_so() {
        Document page = page("/negotiations/colombia-farc/brief?asOf=2000-01-01");
        assertThat(text(page, "moved"))
                .contains("No round is recorded as held and no agreement is recorded", "No issue moved");
        assertThat(page.getElementById("owed")).isNull();
        assertThat(text(page, "next")).contains("No round is announced");
    }

    @Test
    void the_dashboard_leads_to_it() {
        assertThat(page("/negotiations/russia-ukraine")
                        .select("main section a[href='" + BRIEF + "']")
                        .text())
                .isEqualTo("Brief for a meeting");
    }

    @ParameterizedTest
    @CsvSource({
        "/negotiations/russia-ukraine/brief?asOf=2026-13-01, 400",
        "/negotiations/russia-ukraine/brief?asOf=2025-01-01&since=2026-01-01, 400",
        "/negotiations/nowhere/brief, 404"
    })
    void what_makes_no_sense_is_refused(String address, int status) {
        assertThat(browser.get().uri(address).exchange()).hasStatus(status);
    }

    @Test
    void takes_sixteen_statements_at_most() throws Exception {
        assertThat(Statements.of(() -> page(BRIEF))).hasSizeLessThanOrEqualTo(16);
        assertThat(Statements.of(() -> page("/negotiations/colombia-farc/brief")))
                .hasSizeLessThanOrEqualTo(16);
        assertThat(Statements.of(() -> page(BRIEF + "?asOf=2026-02-06"))).hasSizeLessThanOrEqualTo(22);
    }

    @Test
    void tells_who_says_when_the_conflict_began_as_far_as_they_had_said_it() {
        assertThat(page(BRIEF + "?asOf=2026-02-10").select("p:contains(The conflict began) small"))
                .isNotEmpty();
        assertThat(page(BRIEF + "?asOf=2025-12-01").select("p:contains(The conflict began) small"))
                .isEmpty();
    }

    private static String text(Document page, String part) {
        Element heading = page.getElementById(part);
        assertThat(heading).as(part).isNotNull();
        return heading.parent().text();
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }
}
