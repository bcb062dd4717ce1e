package org.parley.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

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
class HomePageTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TestClock clock;

    @Test
    void shows_all_negotiations_those_that_go_on_first() {
        assertThat(page("/").select("article h2").eachText())
                .containsExactly("Iran nuclear talks", "Russia–Ukraine talks", "Colombia–FARC talks in Havana");
    }

    @Test
    void tells_the_status_the_years_and_the_rounds_of_each() {
        Element talks = tile("Russia–Ukraine talks");
        assertThat(talks.text())
                .contains("Active", "since 2022", "4 tracks", "Geneva, February 2026, 26 Feb 2026")
                .contains(
                        "Fourth trilateral round, postponed between 26 Feb and 9 Mar 2026, no new day announced: the war in the Middle East")
                .doesNotContain("overdue");
        assertThat(tile("Iran nuclear talks").text())
                .contains("Active", "since 2013", "3 tracks", "Geneva, February 2026, 17 Feb 2026", "none announced");
    }

    @Test
    void tells_the_years_of_the_process_and_not_only_of_its_last_round() {
        assertThat(tile("Colombia–FARC talks in Havana").text()).contains("Concluded", "2012 to 2016");
    }

    @Test
    void tells_no_year_that_still_lies_ahead() {
        clock.setTo(LocalDate.of(2014, 6, 1));

        assertThat(tile("Colombia–FARC talks in Havana").text()).contains("2012 to 2014");
    }

    @Test
    void makes_no_single_day_of_a_round_whose_end_is_not_known() {
        assertThat(tile("Colombia–FARC talks in Havana").text()).contains("39th cycle, from 23 Jul 2015");
    }

    @Test
    void says_why_a_next_round_was_put_off_and_does_not_call_it_overdue() {
        clock.setTo(LocalDate.of(2026, 11, 26));

        assertThat(tile("Russia–Ukraine talks").text())
                .contains("postponed between 26 Feb and 9 Mar 2026, no new day announced: the war in the Middle East")
                .doesNotContain("overdue");
    }

    @Test
    void tells_what_was_changed_last() {
        assertThat(tile("Iran nuclear talks").text())
                .containsPattern("Imported: Iran nuclear talks and \\d+ more records, 1 Mar 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2025-03-01", "2022-03-05", "2014-01-01"})
    void counts_open_issues_as_the_checklist_of_each_does(String day) {
        clock.setTo(LocalDate.parse(day));
        for (Element tile : page("/").select("article")) {
            Document checklist = page(tile.select("h2 a").attr("href") + "/checklist?asOf=" + day + "&since=" + day);
            String counted = checklist.select(".weights tfoot td").isEmpty()
                    ? "none"
                    : checklist.select(".weights tfoot td").get(1).text();
            String shown = tile.select(".bar").isEmpty()
                    ? "none"
                    : tile.select(".bar")
                            .attr("aria-label")
                            .replace("one", "1")
                            .replaceAll("\\D+", " of ")
                            .replaceAll(" of $", "");
            assertThat(shown).as(tile.select("h2").text() + " on " + day).isEqualTo(counted);
        }
    }

    @Test
    void can_be_narrowed_to_a_status() {
        Document page = page("/?status=CONCLUDED");

        assertThat(page.select("article h2").eachText()).containsExactly("Colombia–FARC talks in Havana");
        assertThat(page.select("option[selected]").val()).isEqualTo("CONCLUDED");
    }

    @Test
    void says_what_to_do_where_no_negotiation_has_the_status() {
        assertThat(page("/?status=COLLAPSED").select(".empty a").attr("href")).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?status=OVER", "/?page=0", "/?page=x"})
    void a_filter_that_makes_no_sense_is_400(String address) {
        assertThat(browser.get().uri(address)).hasStatus(400);
    }

    @Test
    void a_page_that_does_not_exist_is_404() {
        assertThat(browser.get().uri("/?page=2")).hasStatus(404);
    }

    @Test
    void takes_six_statements() throws Exception {
        assertThat(Statements.of(() -> page("/"))).hasSizeLessThanOrEqualTo(6);
    }

    private Element tile(String name) {
        return page("/").select("article").stream()
                .filter(each -> each.select("h2").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }
}
