package org.parley.page.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.boot.test.web.server.LocalServerPort;

@ReadTest
class AgreementListTest {

    private static final String AGREEMENTS = "/negotiations/russia-ukraine/agreements";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void browse() {
        browser = new Browser(port);
    }

    @Test
    void lists_the_last_agreement_first_and_those_without_a_day_last() {
        List<String> listed = browser.page(AGREEMENTS).select("a.title").eachAttr("href");
        assertThat(listed)
                .hasSize(16)
                .startsWith(
                        AGREEMENTS + "/geneva-exchange-2026",
                        AGREEMENTS + "/us-russia-military-dialogue",
                        AGREEMENTS + "/abu-dhabi-exchange-2026")
                .endsWith(AGREEMENTS + "/new-start", AGREEMENTS + "/exchange-may-2026");
    }

    @Test
    void says_what_was_promised_and_what_became_of_it() {
        Element july = entry(browser.page(AGREEMENTS), "istanbul-exchange-july-2025");
        assertThat(july.select("ul > li").eachText())
                .first()
                .asString()
                .contains(
                        "Russia to Ukraine", "at least 1,200 prisoners, 331 delivered", "869 remain (our arithmetic)");
    }

    @Test
    void the_filters_stand_in_the_address() {
        Document page = browser.page(AGREEMENTS + "?type=PRISONER_EXCHANGE&status=IMPLEMENTED");
        assertThat(page.select("option[selected]").eachAttr("value"))
                .containsExactly("PRISONER_EXCHANGE", "IMPLEMENTED");
        assertThat(page.select("a.title").eachAttr("href"))
                .containsExactly(
                        AGREEMENTS + "/geneva-exchange-2026",
                        AGREEMENTS + "/abu-dhabi-exchange-2026",
                        AGREEMENTS + "/istanbul-exchange-may-2025",
                        AGREEMENTS + "/exchange-may-2026");
        assertThat(browser.page(AGREEMENTS + "?type=&status=").select("a.title"))
                .hasSize(16);
    }

    @Test
    void an_empty_list_says_so_and_how_to_go_on() {
        Document page = browser.page(AGREEMENTS + "?type=TREATY&status=LAPSED");
        assertThat(page.select("a.title")).isEmpty();
        assertThat(page.select(".empty").text()).contains("no agreement of this type and status");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(AGREEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?type=DEAL", "?status=OVER", "?page=0", "?page=two", "?page=99999999999"})
    void an_address_that_makes_no_sense_is_refused(String query) {
        assertThat(browser.get(AGREEMENTS + query).statusCode()).isEqualTo(400);
    }

    @Test
    void a_page_behind_the_last_does_not_exist() {
        assertThat(browser.get(AGREEMENTS + "?page=2").statusCode()).isEqualTo(404);
    }

    @Test
    void takes_six_statements_however_many_agreements() throws Exception {
        assertThat(Statements.of(() -> browser.get(AGREEMENTS))).hasSizeLessThanOrEqualTo(6);
    }

    private static Element entry(Document page, String slug) {
        return page.selectFirst("ol.list > li:has(> a.title[href$=/agreements/" + slug + "])");
    }
}
