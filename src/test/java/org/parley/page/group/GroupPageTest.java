package org.parley.page.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.boot.test.web.server.LocalServerPort;

@ReadTest
class GroupPageTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void browse() {
        browser = new Browser(port);
    }

    @Test
    void says_what_the_group_works_on_and_in_which_round_it_was_formed() {
        Document page = browser.page(TALKS + "/groups/military");
        assertThat(page.select(".head .facts a").attr("href")).isEqualTo(TALKS + "/rounds/trilateral/2");
        assertThat(page.select(".head .facts").text()).contains("formed in round 2");
        assertThat(page.select(".head .lead").text()).startsWith("How a ceasefire would be carried out");
        assertThat(page.select(".head .lead .cite a")).isNotEmpty();
    }

    @Test
    void lists_its_sessions_the_first_one_marked_with_topics_and_results() {
        List<Element> sessions = sessions("military");
        assertThat(sessions).hasSize(2);
        assertThat(sessions.get(0).text())
                .startsWith("4–5 Feb 2026, round 2")
                .contains("sits for the first time", "no possibility of even a temporary ceasefire");
        assertThat(sessions.get(0).select("ul > li").eachText())
                .containsExactly(
                        "Scenarios for a future mission to monitor a ceasefire",
                        "How a ceasefire is to be carried out",
                        "A centre to oversee and coordinate a ceasefire",
                        "Choice of the countries to take part");
        assertThat(sessions.get(1).text())
                .startsWith("17–18 Feb 2026, round 3")
                .contains("Progress on monitoring")
                .doesNotContain("first time");
    }

    @Test
    void a_group_that_no_source_says_was_formed_in_a_round_is_not_said_to_sit_for_the_first_time() {
        assertThat(sessions("political"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.text()).doesNotContain("first time"));
    }

    @Test
    void lists_its_issues_as_they_stand() {
        List<String> issues = browser.page(TALKS + "/groups/military")
                .select("section[aria-labelledby=issues] li")
                .eachText();
        assertThat(issues).hasSize(2);
        assertThat(issues).anySatisfy(each -> assertThat(each).contains("Monitoring of a ceasefire", "Narrowed"));
    }

    @Test
    void the_list_says_in_which_round_each_group_was_formed_how_often_it_sat_and_when_last() {
        List<Element> groups = browser.page(TALKS + "/groups").select("main .page > .list > li");
        assertThat(groups)
                .extracting(each -> each.selectFirst(".title a").text())
                .containsExactly("Military group", "Political group");
        assertThat(groups.get(0).text())
                .contains(
                        "2 sessions", "formed in round 2", "last sat in", "17–18 Feb 2026", "How a ceasefire would be");
        assertThat(groups.get(0).select(".title a").attr("href")).isEqualTo(TALKS + "/groups/military");
        assertThat(groups.get(1).text()).doesNotContain("formed in");
    }

    @Test
    void the_list_takes_five_statements() throws Exception {
        assertThat(Statements.of(() -> browser.get(TALKS + "/groups"))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void takes_five_statements() throws Exception {
        assertThat(Statements.of(() -> browser.get(TALKS + "/groups/military"))).hasSizeLessThanOrEqualTo(5);
    }

    private List<Element> sessions(String group) {
        return browser.page(TALKS + "/groups/" + group).select("section[aria-labelledby=sessions] > ol > li");
    }
}
