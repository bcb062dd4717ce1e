package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tabs in the band of a negotiation: each of its pages is reached from each of them, without a script. */
@ReadTest
class NegotiationTabsTest {

    private static final String TALKS = "/negotiations/russia-ukraine";
    private static final String TABS = ".band nav.tabs a";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void browse() {
        browser = new Browser(port);
    }

    @Test
    void every_page_of_a_negotiation_has_a_tab() {
        assertThat(tabs(browser.page(TALKS)))
                .containsExactly(
                        TALKS,
                        TALKS + "/timeline",
                        TALKS + "/checklist",
                        TALKS + "/positions",
                        TALKS + "/rounds",
                        TALKS + "/agreements",
                        TALKS + "/brief",
                        TALKS + "/ledger",
                        TALKS + "/rounds/slippage",
                        TALKS + "/rounds/compare",
                        TALKS + "/people",
                        TALKS + "/groups",
                        TALKS + "/statements",
                        TALKS + "/sources",
                        TALKS + "/history");
    }

    @Test
    void each_page_has_all_tabs_and_marks_its_own_and_no_other() {
        List<String> tabs = tabs(browser.page(TALKS));
        assertThat(tabs).allSatisfy(tab -> {
            Document page = browser.page(tab);
            assertThat(tabs(page)).isEqualTo(tabs);
            assertThat(page.select(TABS + "[aria-current=page]").eachAttr("href"))
                    .containsExactly(tab);
            assertThat(page.select("h1")).hasSize(1);
        });
    }

    @Test
    void the_tabs_behind_more_are_open_where_one_of_them_is_shown() {
        assertThat(tabs(browser.page(TALKS))).allSatisfy(tab -> {
            Document page = browser.page(tab);
            Element more = page.selectFirst(".band nav.tabs details");
            assertThat(more.hasAttr("open"))
                    .isEqualTo(!more.select("[aria-current]").isEmpty());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/rounds/trilateral/2, /rounds",
        "/issues/territory, /checklist",
        "/agreements/abu-dhabi-exchange-2026, /agreements",
        "/groups/military, /groups"
    })
    void the_page_of_a_record_is_under_the_tab_of_its_list_and_is_not_that_page(String record, String list) {
        Document page = browser.page(TALKS + record);
        assertThat(page.select(TABS + "[aria-current]").eachAttr("href")).containsExactly(TALKS + list);
        assertThat(page.select(TABS + "[aria-current=page]")).isEmpty();
    }

    private static List<String> tabs(Document page) {
        return page.select(TABS).eachAttr("href");
    }
}
