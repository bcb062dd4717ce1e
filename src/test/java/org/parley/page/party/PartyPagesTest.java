package org.parley.page.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.parley.web.NameOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

@ReadTest
class PartyPagesTest {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void browse() {
        browser = new Browser(port);
    }

    @Test
    void the_list_names_all_parties_by_name_with_how_often_they_sat() {
        Document page = browser.page("/parties");
        assertThat(page.select("a.title .party > span").eachText())
                .hasSizeGreaterThan(15)
                .isSortedAccordingTo(NameOrder.OF_PEOPLE);
        assertThat(page.selectFirst("li:has(a[href=/parties/ukraine])").text())
                .contains("State", "19 rounds in one negotiation", "positions on 17 issues");
        assertThat(page.select("nav.pager")).isEmpty();
    }

    @Test
    void the_list_can_be_narrowed_to_a_part_of_a_name_in_the_address() {
        Document page = browser.page("/parties?q=uNi");
        assertThat(page.select("main input[name=q]").val()).isEqualTo("uNi");
        assertThat(page.select("a.title").eachAttr("href"))
                .contains("/parties/united-states", "/parties/united-nations")
                .doesNotContain("/parties/russia");
    }

    @Test
    void a_search_that_finds_nothing_says_so_and_how_to_go_on() {
        Document page = browser.page("/parties?q=atlantis");
        assertThat(page.select(".empty").text()).contains("No party has this in its name");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/parties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parties?page=0", "/parties?page=two", "/parties?q=%00", "/parties/ukraine?page=0"})
    void an_address_that_makes_no_sense_is_refused(String address) {
        assertThat(browser.get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void a_page_behind_the_last_does_not_exist() {
        assertThat(browser.get("/parties?page=2").statusCode()).isEqualTo(404);
        assertThat(browser.get("/parties/ukraine?page=2").statusCode()).isEqualTo(404);
    }

    @Test
    void no_sign_stands_for_any_other() {
        assertThat(browser.page("/parties?q=%25").select("a.title")).isEmpty();
        assertThat(browser.page("/parties?q=U_raine").select("a.title")).isEmpty();
    }

    @Test
    void a_party_shows_where_it_sat_and_who_headed_its_delegation() {
        Document page = browser.page("/parties/ukraine");
        assertThat(page.title()).isEqualTo("Ukraine · Parties · Parley");
        List<String> rounds =
                page.select("section[aria-labelledby=rounds] ol > li").eachText();
        assertThat(rounds).hasSize(19);
        assertThat(rounds)
                .anySatisfy(each -> assertThat(each)
                        .contains("Second trilateral round, Abu Dhabi", "4–5 Feb 2026", "headed by Rustem Umerov"));
    }

    @Test
    void a_party_shows_what_it_holds_what_it_owes_and_who_stood_for_it() {
        Document page = browser.page("/parties/ukraine");
        assertThat(page.select("section[aria-labelledby=positions] li:has(a[href$=/issues/european-troops])")
                        .text())
                .contains("Supports", "Wants them");
        assertThat(page.select("section[aria-labelledby=owes] > ul > li").eachText())
                .anySatisfy(each -> assertThat(each)
                        .contains("Exchange of 1,200 prisoners for 1,200", "331 delivered", "869 remain"));
        assertThat(page.select("section[aria-labelledby=people] li:has(a[href=/people/rustem-umerov])")
                        .text())
                .contains("Rustem Umerov", "Secretary of the National Security and Defence Council");
    }

    @Test
    void a_party_shows_all_its_positions_in_order_of_time_and_what_changed_with_each() {
        Document page = browser.page("/parties/russia");
        var ceasefire = page.select("#on-russia-ukraine-ceasefire ol > li");
        assertThat(ceasefire.eachText()).hasSize(2);
        assertThat(ceasefire.get(0).text()).contains("2 Jun 2025", "Reserved", "+ first recorded");
        assertThat(ceasefire.get(1).text()).contains("23 Jul 2025", "Opposes", "↓ more against (was reserved)");
        assertThat(page.select("#on-russia-ukraine-army-size ol > li").eachText())
                .anySatisfy(each -> assertThat(each).contains("≈ said again"));
        assertThat(page.select("section[aria-labelledby=positions] h3 a").attr("href"))
                .isEqualTo("/negotiations/russia-ukraine/positions");
    }

    @Test
    void the_list_takes_one_statement_and_a_party_eleven() throws Exception {
        assertThat(Statements.of(() -> browser.get("/parties"))).hasSizeLessThanOrEqualTo(1);
        for (String party : List.of("ukraine", "russia", "united-states", "china", "iran")) {
            assertThat(Statements.of(() -> browser.get("/parties/" + party)))
                    .as(party)
                    .hasSizeLessThanOrEqualTo(11);
        }
    }
}
