package org.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.parley.testing.MappedAddresses;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Follows every link of the site with the starter data, and holds what comes out to the rules of the house. */
@ReadTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {

    /**
     * With all below them: what those see who are signed in ({@code FormsAccessibilityTest} looks there), links that are sent
     * to one person, what an error shows, and the schema of the document.
     */
    private static final List<String> NOT_FOR_READERS =
            List.of("/edit", "/account", "/admin", "/invitation", "/reset", "/error", "/schema");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    private SitePages site;

    @BeforeAll
    void follow_every_link(@LocalServerPort int port) {
        site = SitePages.from(port);
    }

    @Test
    void every_address_for_readers_is_linked_from_somewhere() {
        var reached =
                site.answers().keySet().stream().map(PathContainer::parsePath).toList();
        assertThat(addresses.getHandlerMethods().keySet())
                .filteredOn(MappedAddresses::isRead)
                .flatExtracting(each -> each.getPathPatternsCondition().getPatterns())
                .filteredOn(each -> NOT_FOR_READERS.stream().noneMatch(other -> (each + "/").startsWith(other + "/")))
                .hasSizeGreaterThan(20)
                .allMatch(each -> reached.stream().anyMatch(each::matches));
    }

    @Test
    void no_link_leads_nowhere() {
        assertThat(site.answers())
                .hasSizeGreaterThan(100)
                .allSatisfy((address, answer) -> assertThat(answer.statusCode())
                        .as("%s, linked from %s", address, site.linkedFrom(address))
                        .isEqualTo(200));
    }

    @Test
    void reading_sets_no_cookie() {
        assertThat(site.answers())
                .allSatisfy((address, answer) -> assertThat(answer.headers().allValues("Set-Cookie"))
                        .as(address)
                        .matches(cookies -> cookies.isEmpty() || address.equals("/sign-in")));
    }

    @Test
    void every_page_has_a_title_of_its_own_one_heading_and_its_landmarks() {
        var called = new TreeMap<String, String>();
        eachPage((address, page) -> {
            assertThat(page.title()).as(address).endsWith(" · Parley");
            // the history of a record has two addresses, by its name and by its number
            assertThat(Objects.requireNonNullElse(called.put(page.title(), page.text()), page.text()))
                    .as("the other page called " + page.title() + ", beside " + address)
                    .isEqualTo(page.text());
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.select("main")).as(address).hasSize(1);
            assertThat(page.select("body > header, body > footer")).as(address).hasSize(2);
            assertThat(page.select("nav:not([aria-label])")).as(address).isEmpty();
        });
    }

    @Test
    void nothing_on_a_page_comes_from_another_host_or_stands_inline() {
        eachPage((address, page) -> {
            assertThat(page.select("[src^=http], link[href^=http], [src^=//], link[href^=//]"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("[style], style, script:not([src]), [onclick], [onchange], [onsubmit], [onload]"))
                    .as(address)
                    .isEmpty();
        });
    }

    @Test
    void no_word_of_the_code_is_left_on_a_page() {
        eachPage((address, page) -> assertThat(page.text())
                .as(address)
                .doesNotContainPattern("\\?\\?[a-zA-Z.]+|\\bnull\\b|[A-Z]{3,}_[A-Z]{3,}"));
    }

    @Test
    void the_validator_of_the_w3c_finds_no_error() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        site.answers().keySet().stream()
                .filter(site::isPage)
                .forEach(address ->
                        pages.put(address, site.answers().get(address).body()));
        assertThat(HtmlValidator.errors(pages)).isEmpty();
    }

    private void eachPage(PageRule rule) {
        site.answers().keySet().stream()
                .filter(site::isPage)
                .forEach(address -> rule.check(
                        address, Jsoup.parse(site.answers().get(address).body())));
    }

    private interface PageRule {
        void check(String address, Document page);
    }
}
