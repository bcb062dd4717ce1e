package org.parley.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class TimelinePageTest {

    private static final String TALKS = "/negotiations/russia-ukraine/timeline";

    @Autowired
    private MockMvcTester browser;

    @Test
    void lists_what_has_no_day_first_and_then_the_newest_month() {
        List<String> months = page(TALKS).select(".month > h2").eachText();

        assertThat(months)
                .startsWith("No day known", "Expected", "February 2026")
                .doesNotContain("June 2026");
        assertThat(months).doesNotHaveDuplicates();
    }

    @Test
    void a_round_that_was_postponed_to_no_day_keeps_its_place_with_the_day_and_the_reason() {
        String fourth = ".month:has(#undated) li:has(a[href$=/rounds/trilateral/4])";
        String told = "postponed between 26 Feb and 9 Mar 2026, no new day announced: the war in the Middle East";
        assertThat(page(TALKS).select(fourth).text()).contains("Fourth trilateral round", told, "US-Ukraine-Russia");

        for (String query : List.of("?track=trilateral", "?kind=expected-round", "?q=fourth")) {
            assertThat(page(TALKS + query).select(fourth).text()).as(query).contains(told);
        }
        for (String query : List.of("?track=direct", "?from=2026-03-01", "?page=2", "?kind=milestone")) {
            assertThat(page(TALKS + query).select(fourth)).as(query).isEmpty();
        }
        assertThat(page(TALKS + "?kind=expected-round").text()).doesNotContain("Nothing matches");
    }

    @Test
    void shows_the_round_of_abu_dhabi_with_its_days_and_outcomes() {
        var round = page(TALKS)
                .select(".entries > li:has(.ROUND):has(a[href$=rounds/trilateral/2])")
                .first();

        assertThat(round.select("time").text()).isEqualTo("4–5 Feb 2026");
        assertThat(round.select(".note").text()).contains("Agreed to continue", "Humanitarian");
        assertThat(round.select(".lane").text()).isEqualTo("US-Ukraine-Russia");
    }

    @Test
    void makes_no_single_day_of_a_round_whose_end_is_not_known() {
        Document page = page("/negotiations/colombia-farc/timeline?kind=round");

        assertThat(page.select(".entries > li:has(a[href$=rounds/havana/39]) .when")
                        .text())
                .isEqualTo("from 23 Jul 2015");
        assertThat(page.select(".lanes svg a[aria-label*=39th]").attr("aria-label"))
                .endsWith("from 23 Jul 2015");
    }

    @Test
    void every_mark_of_the_drawing_leads_to_its_entry_in_the_list_or_to_its_record() {
        Document page = page(TALKS);

        assertThat(page.select(".lanes svg a:not(.group)")).isNotEmpty().allSatisfy(mark -> {
            String href = mark.attr("href");
            if (href.startsWith("#")) {
                assertThat(page.select(".entries > li").select(href)).hasSize(1);
            } else {
                assertThat(browser.get().uri(href.replaceFirst("#.*", ""))).hasStatus(200);
            }
            assertThat(mark.attr("aria-label")).isNotBlank();
            assertThat(mark.select("foreignObject").text())
                    .contains(mark.attr("aria-label").replaceFirst(".*: ", "").replaceFirst(", [^,]*$", ""));
        });
        assertThat(page.select(".lanes > ul > li").eachText())
                .contains("US-Ukraine-Russia", "Around the talks")
                .isEqualTo(page.select(".lanes svg g[role=group]").eachAttr("aria-label"));
    }

    @Test
    void a_mark_tells_its_days_no_more_exactly_than_the_source() {
        Element mark = page(TALKS + "?person=daryl-kimball&kind=statement").selectFirst(".lanes svg a:not(.group)");
        assertThat(mark.attr("aria-label")).endsWith(", about Feb 2026");
        assertThat(mark.select("foreignObject span").text()).isEqualTo("Statement · about Feb 2026");
    }

    @Test
    void the_drawing_shows_every_entry_alone_or_counted_though_the_list_has_pages() {
        Document page = page(TALKS);
        int total = Integer.parseInt(page.select(".head .note").text().replaceAll("\\D.*", ""));
        int folded = page.select(".lanes a.group svg text").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(page.select(".lanes svg a:not(.group)").size() + folded).isEqualTo(total);
        assertThat(folded).isPositive();
    }

    @Test
    void a_group_opens_into_what_it_counts() {
        Document page = page(TALKS);
        for (Element group : page.select(".lanes a.group").subList(0, 3)) {
            int count = Integer.parseInt(group.select("svg text").text());
            Document opened = page(group.attr("href").replaceFirst("#.*", ""));
            int shown = Integer.parseInt(
                    opened.select(".head .note").text().replaceAll("\\D.*", "").replace("One", "1"));
            assertThat(shown).isGreaterThanOrEqualTo(count);
        }
    }

    @Test
    void the_days_shown_are_changed_by_links_from_decades_to_weeks() {
        Document page = page(TALKS + "?from=2026-01-01&to=2026-03-31&kind=round");
        assertThat(page.select(".zoom a").eachAttr("data-way"))
                .containsExactly(
                        "decade", "year", "quarter", "month", "week", "in", "out", "earlier", "later", "today", "round",
                        "all");
        assertThat(page.select(".zoom a[aria-current]").eachText()).containsExactly("Quarter");
        assertThat(page.select(".zoom a[data-way=in]").attr("href"))
                .isEqualTo(TALKS + "?kind=round&from=2026-01-23&to=2026-03-08");
        assertThat(page.select(".zoom a[data-way=year]").attr("href"))
                .isEqualTo(TALKS + "?kind=round&from=2026-01-01&to=2026-12-31");
        assertThat(page.select(".zoom a[data-way=all]").attr("href")).isEqualTo(TALKS + "?kind=round");
        assertThat(page.select(".drawn > .note").text()).contains("before these days");
        assertThat(page(TALKS).select(".zoom a[aria-current]").eachText()).containsExactly("Everything");
    }

    @Test
    void days_without_entries_say_so_and_lead_back() {
        Document page = page(TALKS + "?from=1990-01-01&to=1990-12-31");
        assertThat(page.select(".zoom a[data-way=later], .zoom a[data-way=all]"))
                .hasSize(2);
        assertThat(page.select(".drawn > .note").text()).contains("Nothing before these days", "entries after them");
    }

    @Test
    void a_person_an_issue_and_words_choose_among_the_entries() {
        assertThat(page(TALKS + "?person=rustem-umerov&kind=round")
                        .select(".entries a.title")
                        .eachText())
                .contains("Second trilateral round, Abu Dhabi");
        assertThat(page(TALKS + "?issue=territory&kind=status-change")
                        .select(".entries a.title")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.endsWith("/issues/territory"));
        assertThat(page(TALKS + "?q=abu+DHABÍ&kind=round")
                        .select(".entries a.title")
                        .eachText())
                .containsExactlyInAnyOrder("Second trilateral round, Abu Dhabi", "First trilateral round, Abu Dhabi");
        Document page = page(TALKS + "?q=%3Cb%3E100%25_");
        assertThat(page.select("#q").val()).isEqualTo("<b>100%_");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(TALKS);
    }

    @Test
    void the_pages_together_hold_every_entry_once() {
        Document first = page(TALKS);
        int total = Integer.parseInt(first.select(".head .note").text().replaceAll("\\D.*", ""));
        List<String> undated =
                first.select(".month:has(#undated) .entries > li").eachAttr("id");
        List<String> all = first.select(".entries > li").eachAttr("id");
        for (String next = next(first); next != null; ) {
            Document page = page(next);
            all.addAll(page.select(".entries > li").eachAttr("id"));
            next = next(page);
        }

        assertThat(all).hasSize(total + undated.size()).doesNotHaveDuplicates();
    }

    @Test
    void a_track_and_a_kind_can_be_chosen_and_stay_chosen() {
        Document page = page(TALKS + "?track=trilateral&kind=round&party=&from=&to=");

        assertThat(page.select(".entries a.title").eachText())
                .containsExactly(
                        "Third trilateral round, Geneva",
                        "Second trilateral round, Abu Dhabi",
                        "First trilateral round, Abu Dhabi");
        assertThat(page.select("#track option[selected]").val()).isEqualTo("trilateral");
        assertThat(page.select("#kind option[selected]").val()).isEqualTo("round");
        assertThat(page.select(".filters a").attr("href")).isEqualTo(TALKS);
    }

    @Test
    void several_kinds_stay_one_choice_of_the_form() {
        Document page = page(TALKS + "?kind=round&kind=agreement");

        assertThat(page.select("#kind option[selected]").eachAttr("value")).containsExactly("round,agreement");
        assertThat(page(TALKS + "?kind=round,agreement").select(".entries > li").eachAttr("id"))
                .isEqualTo(page.select(".entries > li").eachAttr("id"));
    }

    @Test
    void a_party_keeps_only_what_it_took_part_in() {
        assertThat(page(TALKS + "?party=ukraine&kind=round")
                        .select(".entries a.title")
                        .eachText())
                .contains("Second trilateral round, Abu Dhabi")
                .doesNotContain("Summit in Anchorage");
    }

    @Test
    void days_keep_what_may_have_happened_within_them() {
        assertThat(page(TALKS + "?kind=round&from=2025-12-20&to=2025-12-20")
                        .select(".entries a.title")
                        .eachText())
                .containsExactlyInAnyOrder("Miami, December 2025", "Miami, December 2025");
    }

    @Test
    void filters_that_nothing_passes_can_be_cleared() {
        Document page = page(TALKS + "?from=1990-01-01&to=1990-12-31");

        assertThat(page.select(".empty").text()).contains("Nothing matches these filters");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(TALKS);
        assertThat(page.select(".lanes, .entries")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=yesterday",
                "?to=2026-02-30",
                "?from=2026-02-02&to=2026-02-01",
                "?page=0",
                "?page=first",
                "?kind=war",
                "?track=nowhere",
                "?party=nobody",
                "?person=nobody",
                "?issue=nothing"
            })
    void a_filter_that_makes_no_sense_is_400(String query) {
        assertThat(browser.get().uri(TALKS + query)).hasStatus(400);
    }

    @Test
    void what_does_not_exist_is_404() {
        assertThat(browser.get().uri(TALKS + "?page=999")).hasStatus(404);
        assertThat(browser.get().uri("/negotiations/nowhere/timeline")).hasStatus(404);
    }

    @Test
    void takes_eight_statements_with_those_for_its_coverage_notes() throws Exception {
        assertThat(Statements.of(() -> page(TALKS))).hasSizeLessThanOrEqualTo(8);
    }

    private static String next(Document page) {
        String next = page.select(".pager a[rel=next]").attr("href");
        return next.isEmpty() ? null : next;
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }
}
