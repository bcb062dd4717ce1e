package org.parley.page.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ReadTest
class IssuePageTest {

    private static final String ISSUES = "/negotiations/russia-ukraine/issues/";
    private static final int MOST_STATEMENTS = 10;

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
    void tells_where_the_issue_stands_how_hard_it_is_and_how_long_it_has_not_moved() {
        Document page = browser.page(ISSUES + "territory");
        assertThat(page.select(".head .facts").text())
                .contains("Deadlocked", "since 5 Feb 2026", "difficulty 5 of 5", "Territory");
        assertThat(page.select(".head .lead").text()).contains("The political group stays deeply divided");
        assertThat(fact(page, "Difficulty").text()).contains("Each side holds that the same land is its own");
        assertThat(fact(page, "Group").select("a").attr("href"))
                .isEqualTo("/negotiations/russia-ukraine/groups/political");
        assertThat(fact(page, "Last moved").text()).isEqualTo("5 Feb 2026 2 rounds were held since");
    }

    @Test
    void shows_every_move_the_last_one_first_with_its_reason_and_its_sources() {
        List<Element> moves = browser.page(ISSUES + "territory").select("section[aria-labelledby=moves] ol > li");
        assertThat(moves).hasSize(4).allSatisfy(each -> {
            assertThat(each.select(".tag").text()).isNotEmpty();
            assertThat(each.select("p").text()).isNotEmpty();
            assertThat(each.select(".cite a")).isNotEmpty();
        });
        assertThat(moves.get(0).text()).contains("5 Feb 2026", "Deadlocked", "moved back");
        assertThat(moves.get(0).select("a").attr("href")).isEqualTo("/negotiations/russia-ukraine/rounds/trilateral/2");
        assertThat(moves.get(3).text()).contains("28 Feb 2022", "Raised");
    }

    @Test
    void shows_what_each_party_holds_now_and_folds_away_what_it_held_before() {
        Element positions = browser.page(ISSUES + "territory").selectFirst("section[aria-labelledby=positions]");
        assertThat(positions.select(".list > li > a").eachAttr("href"))
                .containsExactlyInAnyOrder("/parties/ukraine", "/parties/russia", "/parties/united-states");
        Element ukraine = positions.selectFirst("li:has(a[href=/parties/ukraine])");
        assertThat(ukraine.select("summary").text()).contains("earlier position");
        assertThat(ukraine.select("details ol > li").eachText())
                .last()
                .asString()
                .contains("Withdrawal of Russian troops", "28 Feb 2022", "Mykhailo Podolyak");
    }

    @Test
    void a_party_outside_the_room_has_a_position_without_ever_sitting_in_these_talks() {
        Document page = browser.page(ISSUES + "strategic-arms");
        Element china = page.selectFirst("section[aria-labelledby=positions] li:has(a[href=/parties/china])");
        assertThat(china.text())
                .contains("China", "Opposes", "Has repeatedly rejected joining", "on or before 5 Feb 2026");
        assertThat(china.select(".cite a")).isNotEmpty();
        assertThat(browser.page("/negotiations/russia-ukraine/rounds").select("a[href=/parties/china]"))
                .isEmpty();
        assertThat(browser.page("/parties/china")
                        .select("section[aria-labelledby=positions] a.title")
                        .eachAttr("href"))
                .containsExactly(ISSUES + "strategic-arms");
    }

    @Test
    void shows_what_was_said_of_it_with_who_said_it() {
        Element said = browser.page(ISSUES + "strategic-arms").selectFirst("section[aria-labelledby=said]");
        assertThat(said.select("footer a[href^=/people/]")).isNotEmpty();
        assertThat(said.select(".quote"))
                .allSatisfy(each -> assertThat(each.select(".cite a")).isNotEmpty());
    }

    @Test
    void leads_up_to_the_checklist_and_to_the_issues_beside_it() {
        Document page = browser.page(ISSUES + "territory");
        assertThat(page.select("nav.crumbs a").attr("href")).isEqualTo("/negotiations/russia-ukraine/checklist");
        String next = page.select("a[rel=prev], a[rel=next]").first().attr("href");
        assertThat(next).startsWith(ISSUES);
        assertThat(browser.page(next).select("a[rel=prev], a[rel=next]").eachAttr("href"))
                .contains(ISSUES + "territory");
    }

    @Test
    void takes_no_more_statements_however_much_is_said() throws Exception {
        List<String> all = database.sql(
                        "select n.slug || '/issues/' || i.slug from issue i join negotiation n on n.id = i.negotiation_id")
                .query(String.class)
                .list();
        assertThat(all).hasSizeGreaterThan(30);
        for (String each : all) {
            assertThat(Statements.of(() -> browser.get("/negotiations/" + each)))
                    .as(each)
                    .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private static Element fact(Document page, String label) {
        return page.selectFirst("dl.rows > div:has(dt:containsOwn(" + label + ")) > dd");
    }
}
