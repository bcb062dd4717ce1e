package org.parley.page.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Statements;
import org.parley.testing.TestCluster;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest
class PartyOfManyTalksTest {

    private static final String PARTY = "/parties/party-0";

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void fill() throws Exception {
        browser = new Browser(port);
        if (browser.get(PARTY).statusCode() == 404) {
            TestCluster.fillWithTalksOfTheSameParties(
                    jdbc.sql("select current_database()").query(String.class).single());
        }
    }

    @Test
    void each_long_list_has_pages_of_its_own_that_hold_every_record_once() {
        assertThat(shown("rounds", "ol > li a.title")).hasSize(600);
        assertThat(shown("positions", "ul > li > a.title")).hasSize(288);
        assertThat(shown("owes", "ul > li > a.title")).hasSize(192);
    }

    @Test
    void a_page_of_one_list_leaves_the_others_where_they_are() {
        Document page = browser.page(PARTY + "?positions=2&commitments=3");
        Element pager = page.selectFirst("section[aria-labelledby=rounds] nav.pager a[rel=next]");
        assertThat(pager.attr("href")).isEqualTo(PARTY + "?page=2&positions=2&commitments=3#rounds");
        assertThat(page.select("nav.pager").eachAttr("aria-label")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void the_first_people_are_named_and_all_are_one_link_away() {
        Document page = browser.page(PARTY);
        assertThat(page.select("section[aria-labelledby=people] li")).hasSize(50);
        String all = page.select("section[aria-labelledby=people] p a").attr("href");
        assertThat(all).isEqualTo("/people?party=party-0");
        assertThat(browser.page(all).select("nav.pager").text()).contains("Page 1 of");
    }

    @Test
    void a_page_behind_the_last_of_any_list_does_not_exist() {
        for (String list : List.of("page=13", "positions=7", "commitments=5")) {
            assertThat(browser.get(PARTY + "?" + list).statusCode()).as(list).isEqualTo(404);
        }
    }

    @Test
    void the_page_takes_fourteen_statements_however_many_records() throws Exception {
        assertThat(Statements.of(() -> browser.get(PARTY))).hasSizeLessThanOrEqualTo(14);
    }

    /** The addresses of all records on all pages of a list. */
    private List<String> shown(String list, String records) {
        List<String> all = new ArrayList<>();
        String address = PARTY;
        while (!address.isEmpty()) {
            Element section = browser.page(address).selectFirst("section[aria-labelledby=" + list + "]");
            List<String> page = section.select(records).eachAttr("href");
            assertThat(page).hasSizeBetween(1, 50);
            all.addAll(page);
            address = section.select("nav.pager a[rel=next]").attr("href").replaceFirst("#.*", "");
        }
        assertThat(new HashSet<>(all)).as("each once").hasSameSizeAs(all);
        return all;
    }
}
