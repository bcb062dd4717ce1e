package org.parley.page.person;

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
class PersonPagesTest {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void browse() {
        browser = new Browser(port);
    }

    @Test
    void the_list_comes_in_pages_that_lead_to_each_other() {
        Document first = browser.page("/people");
        assertThat(first.select("a.title")).hasSize(50);
        assertThat(first.select(".pager").text()).contains("Page 1 of 2");
        assertThat(first.select(".pager a[rel=next]").attr("href")).isEqualTo("/people?page=2");

        Document second = browser.page("/people?page=2");
        assertThat(second.select("a.title")).isNotEmpty();
        assertThat(second.select("a.title").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select("a.title").eachAttr("href"));
        assertThat(second.select(".pager a[rel=prev]").attr("href")).isEqualTo("/people");
        assertThat(second.select(".pager a[rel=next]")).isEmpty();
    }

    @Test
    void a_person_is_found_by_any_spelling_of_the_name() {
        for (String spelling : List.of("umerov", "Umierov", "%D0%A3%D0%BC%D1%94%D1%80%D0%BE%D0%B2")) {
            assertThat(browser.page("/people?q=" + spelling).select("a.title").eachAttr("href"))
                    .as(spelling)
                    .containsExactly("/people/rustem-umerov");
        }
    }

    @Test
    void the_list_can_be_narrowed_to_a_party_and_the_filter_stands_in_the_address() {
        Document page = browser.page("/people?q=k&party=russia");
        assertThat(page.select("option[selected]").val()).isEqualTo("russia");
        assertThat(page.select("a.title").eachAttr("href"))
                .contains("/people/igor-kostyukov")
                .doesNotContain("/people/steve-witkoff");
        assertThat(page.selectFirst("li:has(a[href=/people/igor-kostyukov])").text())
                .contains("Chief of the GRU", "4 rounds");
    }

    @Test
    void a_search_that_finds_nobody_says_so_and_how_to_go_on() {
        assertThat(browser.page("/people?party=china").select(".empty a").attr("href"))
                .isEqualTo("/people");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people?page=0", "/people?page=two", "/people?q=%00", "/people?party=nowhere"})
    void an_address_that_makes_no_sense_is_refused(String address) {
        assertThat(browser.get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void a_page_behind_the_last_does_not_exist() {
        assertThat(browser.get("/people?page=3").statusCode()).isEqualTo(404);
        assertThat(browser.get("/people/rustem-umerov?page=2").statusCode()).isEqualTo(404);
    }

    @Test
    void a_person_shows_the_titles_held_over_time_the_last_one_first() {
        Document page = browser.page("/people/rustem-umerov");
        List<String> titles =
                page.select("section[aria-labelledby=titles] ol > li").eachText();
        assertThat(titles).hasSize(3);
        assertThat(titles.get(0)).startsWith("Secretary of the National Security and Defence Council");
        assertThat(titles.get(1)).startsWith("Defence Minister").endsWith("to between 2 Jun and 23 Jul 2025");
        assertThat(titles.get(2)).startsWith("Member of parliament");
    }

    @Test
    void a_person_shows_each_round_with_the_title_of_that_day() {
        Document page = browser.page("/people/rustem-umerov");
        assertThat(round(page, "trilateral/2").text())
                .contains("4–5 Feb 2026", "Head", "Secretary of the National Security and Defence Council");
        assertThat(round(page, "direct/8").text()).contains("2 Jun 2025", "Head", "Defence Minister");
        assertThat(round(page, "direct/1").text()).contains("28 Feb 2022", "Member of parliament");
        assertThat(round(browser.page("/people/alexus-grynkewich"), "us-ukraine/5")
                        .text())
                .endsWith("not known on that day");
    }

    @Test
    void a_title_that_sources_contest_shows_each_value_with_who_says_so() {
        Element disputed =
                browser.page("/people/alexus-grynkewich").selectFirst("section[aria-labelledby=titles] .disputed");
        assertThat(disputed.select("li").eachText()).hasSize(2);
        assertThat(disputed.text()).contains("Commander of US Army Europe: VOVWORLD", "(shown): Anadolu Agency");
    }

    @Test
    void a_person_shows_what_was_said_with_day_and_source() {
        Element said = browser.page("/people/marco-rubio").selectFirst("section[aria-labelledby=said]");
        assertThat(said.text()).contains("the list of open items", "Russia–Ukraine talks");
        assertThat(said.select(".quote"))
                .allSatisfy(each -> assertThat(each.select("footer .cite a")).isNotEmpty());
    }

    @Test
    void the_list_takes_three_statements_and_a_person_six() throws Exception {
        assertThat(Statements.of(() -> browser.get("/people"))).hasSizeLessThanOrEqualTo(3);
        for (String person : List.of("rustem-umerov", "steve-witkoff", "volodymyr-zelensky")) {
            assertThat(Statements.of(() -> browser.get("/people/" + person)))
                    .as(person)
                    .hasSizeLessThanOrEqualTo(6);
        }
    }

    private static Element round(Document page, String address) {
        return page.selectFirst("tr:has(a[href$=/rounds/" + address + "])");
    }
}
