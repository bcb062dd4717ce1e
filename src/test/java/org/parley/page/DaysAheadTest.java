package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is recorded for the future is expected on every page that shows it, and never a fact. */
@ReadTest
class DaysAheadTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void in_the_spring_before() {
        clock.setTo(LocalDate.of(2025, 3, 1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            issues/territory                    | #moves ~ ol > li
            agreements                          | .page > ol.list > li
            agreements/abu-dhabi-exchange-2026  | #deliveries ~ ol > li
            rounds?track=trilateral             | ol.list > li:has(.CONCLUDED)
            """, delimiter = '|')
    void what_lies_ahead_is_marked_and_what_is_past_is_not(String page, String entry) {
        Elements entries = Pages.of(browser, TALKS + "/" + page).select(entry);

        assertThat(entries)
                .isNotEmpty()
                .anySatisfy(each -> assertThat(each.text()).contains(" expected"));
        assertThat(entries)
                .allSatisfy(each -> assertThat(each.select(".flag").eachText().contains("expected"))
                        .as(each.text())
                        .isEqualTo(each.text().matches("(?s).*(2026|[A-Z][a-z]{2} 2025).*")
                                && !each.text().matches("(?s).*(Jan|Feb) 2025.*")));
    }

    @Test
    void a_round_of_a_day_to_come_was_not_held() {
        Document page = Pages.of(browser, TALKS + "/rounds/trilateral/2");

        assertThat(page.select("main .head .facts").text()).contains("4–5 Feb 2026 expected");
        assertThat(page.select("aside dl").text()).startsWith("Expected").doesNotContain("Held");
    }

    @Test
    void the_drawing_of_the_checklist_ends_today() {
        String rows = Pages.of(browser, TALKS + "/checklist")
                .select("details:has(table)")
                .text();

        assertThat(rows).isNotEmpty().doesNotContain("2026", "Nov 2025");
    }

    @Test
    void a_title_of_a_day_to_come_is_nobodys_title_today() {
        clock.setTo(LocalDate.of(2020, 1, 1));

        assertThat(Pages.of(browser, "/people").select(".list > li p.note").eachText())
                .filteredOn(each -> each.contains("expected"))
                .isNotEmpty();
        assertThat(Pages.of(browser, "/people/volodymyr-zelensky").text()).doesNotContain("last known 20 Nov 2025");
    }
}
