package org.parley.page.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ReadTest
class StatementListTest {

    private static final String TALKS = "/negotiations/russia-ukraine";
    private static final String ALL = TALKS + "/statements";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void browse() {
        browser = new Browser(port);
    }

    @Test
    void everything_that_was_said_is_listed_the_last_first() {
        List<Element> said = said(ALL);
        assertThat(said).hasSize(count("true"));
        assertThat(said.stream().flatMap(each -> each.select("footer time").eachAttr("datetime").stream()))
                .hasSizeGreaterThan(20)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(browser.page(ALL)
                        .select("main .page > section > .note")
                        .first()
                        .text())
                .startsWith(said.size() + " statements");
    }

    @Test
    void each_says_who_said_it_for_whom_about_what_and_who_says_so() {
        Element said = said(ALL + "?person=mykhailo-podolyak&to=2022-03-01").get(0);
        assertThat(said.select("blockquote").text()).contains("Ukraine's aim is a ceasefire");
        assertThat(said.text()).contains("Podolyak", "28 Feb 2022", "neutral");
        assertThat(said.select(".facts a").eachAttr("href"))
                .contains("/parties/ukraine", TALKS + "/rounds/direct/1", TALKS + "/issues/ceasefire");
        assertThat(said.select(".cite a")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "person=rustem-umerov, person_id = (select id from person where slug = 'rustem-umerov')",
        "party=russia, party_id = (select id from party where slug = 'russia')",
        "tone=critical, tone = 'CRITICAL'",
        "from=2026-01-01, 'coalesce(day_latest, day_earliest) >= ''2026-01-01'''",
        "to=2022-12-31, 'coalesce(day_earliest, day_latest) <= ''2022-12-31'''",
        "party=russia&tone=positive, tone = 'POSITIVE' and party_id = (select id from party where slug = 'russia')"
    })
    void filters_stand_in_the_address_and_in_the_form(String query, String where) {
        assertThat(said(ALL + "?" + query)).hasSize(count(where));
        String name = query.replaceFirst("=.*", "");
        String value = query.replaceFirst("[^=]*=([^&]*).*", "$1");
        Document page = browser.page(ALL + "?" + query);
        assertThat(page.select("#" + name + " option[selected], input#" + name).eachAttr("value"))
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({
        "person=nobody, no person “nobody”",
        "party=atlantis, no party “atlantis”",
        "tone=loud, 'positive, cautious, neutral, critical, hostile'",
        "from=2026-02-02&to=2026-02-01, comes after the last",
        "page=0, no page 0"
    })
    void what_cannot_be_filtered_by_is_explained(String query, String explanation) {
        var answer = browser.get(ALL + "?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).contains(explanation);
    }

    @Test
    void nothing_that_fits_the_filters_leads_back_to_everything() {
        Document page = browser.page(ALL + "?to=1999-12-31");
        assertThat(page.select(".empty").text()).contains("No statements match");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(ALL);
    }

    @Test
    void talks_of_which_nothing_said_is_recorded_say_so_and_show_no_filters() {
        Document page = browser.page("/negotiations/iran-nuclear/statements");
        assertThat(page.select(".empty").text()).contains("No statements yet");
        assertThat(page.select("form.filters")).isEmpty();
    }

    @Test
    void each_statement_has_an_address_of_its_own_which_shows_it() {
        List<Element> said = said(ALL);
        assertThat(said).allSatisfy(each -> {
            String own = each.select("a[aria-label^=Link to this statement]").attr("href");
            assertThat(own).startsWith(ALL + "?from=").endsWith("#" + each.id());
            Element there = browser.page(own.replaceFirst("#.*", "")).getElementById(each.id());
            assertThat(there.selectFirst("blockquote").ownText())
                    .isEqualTo(each.selectFirst("blockquote").ownText());
        });
    }

    @Test
    void takes_seven_statements() throws Exception {
        assertThat(Statements.of(() -> browser.get(ALL))).hasSizeLessThanOrEqualTo(7);
    }

    private List<Element> said(String address) {
        return browser.page(address).select("main ol.statements > li");
    }

    private int count(String where) {
        return database.sql(
                        "select count(*) from statement where negotiation_id = (select id from negotiation where slug = 'russia-ukraine') and "
                                + where)
                .query(Integer.class)
                .single();
    }
}
