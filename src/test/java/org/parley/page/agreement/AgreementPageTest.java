package org.parley.page.agreement;

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
class AgreementPageTest {

    private static final String AGREEMENTS = "/negotiations/russia-ukraine/agreements/";
    private static final int MOST_STATEMENTS = 9;

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
    void sets_what_each_side_delivered_beside_what_it_promised() {
        List<String> rows = browser.page(AGREEMENTS + "abu-dhabi-exchange-2026")
                .select("table tbody tr")
                .eachText();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0))
                .startsWith("RU Russia Prisoners to be handed over, to Ukraine")
                .contains("157 prisoners 157 0 Delivered (our arithmetic)");
        assertThat(rows.get(1))
                .startsWith("UA Ukraine Prisoners to be handed over, to Russia")
                .contains("157 prisoners 157 0 Delivered");
        assertThat(rows.get(2))
                .startsWith("UA Ukraine Civilians from the Kursk region")
                .contains("3 civilians 3 0");
    }

    @Test
    void on_a_narrow_screen_each_figure_stands_with_its_label_in_a_card() {
        Document page = browser.page(AGREEMENTS + "abu-dhabi-exchange-2026");
        assertThat(page.select("table.cards.labelled tbody tr")
                        .get(0)
                        .select("td")
                        .eachAttr("data-label"))
                .containsExactly("Promised", "Delivered", "Remains", "State");
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .as("the rules of cards with labels")
                .anyMatch(each -> each.contains("ledger"));
    }

    @Test
    void tells_what_somebody_says_has_become_of_a_promise_as_of_which_day() {
        Document pause = browser.page(AGREEMENTS + "energy-pause-2026");
        assertThat(pause.select("table tbody tr").text())
                .contains("Lapsed, as of 5 Feb 2026, judged by an editor of Parley")
                .doesNotContain("after the window", "Overdue");
        assertThat(pause.select("section[aria-labelledby=became] li").eachText())
                .as("that it was violated is a statement, and no judgement of the whole promise")
                .hasSize(1)
                .noneMatch(each -> each.contains("Carried out in part"));
        assertThat(pause.select("section[aria-labelledby=said]").text()).contains("violated after four days");
        assertThat(browser.page(AGREEMENTS + "jeddah-joint-statement")
                        .select("table tbody tr:contains(Lift the pause)")
                        .text())
                .contains("Carried out, as of 11 Mar 2025, says the joint statement");
    }

    @Test
    void says_what_remains_of_a_promise_kept_in_part() {
        assertThat(browser.page(AGREEMENTS + "istanbul-exchange-july-2025")
                        .select("table tbody tr")
                        .eachText())
                .first()
                .asString()
                .contains("at least 1,200 prisoners 331 at least 869 at least 869 remain (our arithmetic)");
    }

    @Test
    void nobody_knows_what_remains_where_a_delivery_was_not_counted() {
        List<String> rows = browser.page(AGREEMENTS + "istanbul-bodies-2025")
                .select("table tbody tr")
                .eachText();
        assertThat(rows.get(0)).contains("6,000 bodies not counted not known Delivered, not counted");
        assertThat(rows.get(1)).containsPattern("6,000 bodies(\\[\\d+])+ none recorded 6,000 No delivery recorded");
    }

    @Test
    void keeps_both_counts_of_the_prisoners_with_who_gives_them() {
        Element number = fact(browser.page(AGREEMENTS + "abu-dhabi-exchange-2026"), "Number");
        assertThat(number.select("summary").text()).isEqualTo("314 in all or 157 each disputed");
        List<String> values = number.select("li").eachText();
        assertThat(values).hasSize(2);
        assertThat(values.get(0)).startsWith("314 in all: VOVWORLD");
        assertThat(values.get(1)).startsWith("157 each: Reuters").contains("A News");
        assertThat(number.select(".cite a").eachAttr("href")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void computes_the_time_since_the_exchange_before_and_keeps_what_a_source_says_of_it() {
        Document page = browser.page(AGREEMENTS + "abu-dhabi-exchange-2026");
        Element before = fact(page, "Before it");
        assertThat(before.text())
                .startsWith(
                        "197 days after Exchange of 1,200 prisoners for 1,200, the agreement of this type before it;"
                                + " 126 days after the last delivery under an earlier one, 2 Oct 2025. our arithmetic"
                                + " Sources say: five months")
                .endsWith("disputed: not so by the days recorded here");
        assertThat(before.select("a").attr("href")).isEqualTo(AGREEMENTS + "istanbul-exchange-july-2025");
    }

    @Test
    void bodies_are_not_compared_with_corridors() {
        assertThat(browser.page(AGREEMENTS + "istanbul-bodies-2025").select("dt:contains(Before it)"))
                .isEmpty();
        assertThat(browser.page("/negotiations/russia-ukraine/ledger").text())
                .doesNotContain("is the first agreement of its type (humanitarian");
    }

    @Test
    void counts_no_days_since_a_delivery_while_a_later_one_may_have_come_before_the_agreement() {
        assertThat(fact(browser.page(AGREEMENTS + "istanbul-exchange-july-2025"), "Before it")
                        .text())
                .startsWith("51 days after")
                .doesNotContain("last delivery");
    }

    @Test
    void gives_a_window_of_days_where_the_day_of_the_agreement_is_not_known() {
        assertThat(fact(browser.page(AGREEMENTS + "geneva-exchange-2026"), "Before it")
                        .text())
                .contains("Between 12 and 13 days after Exchange of 314 prisoners", "12 to 13 days after the last");
    }

    @Test
    void lists_the_deliveries_with_day_and_direction() {
        List<String> deliveries = browser.page(AGREEMENTS + "abu-dhabi-exchange-2026")
                .select("section[aria-labelledby=deliveries] ol > li")
                .eachText();
        assertThat(deliveries).hasSize(3);
        assertThat(deliveries.get(0)).startsWith("5 Feb 2026 157 prisoners by Russia to Ukraine");
        assertThat(deliveries.get(2)).startsWith("5 Feb 2026 3 civilians by Ukraine to Russia");
    }

    @Test
    void names_who_is_behind_it_and_until_when_it_was_in_force() {
        Document page = browser.page(AGREEMENTS + "new-start");
        assertThat(page.select(".head .facts").text()).contains("Expired", "Treaty");
        assertThat(fact(page, "In force to").text()).isEqualTo("5 Feb 2026");
        assertThat(fact(page, "Behind it").select("a").eachAttr("href"))
                .containsExactly("/parties/united-states", "/parties/russia");
        assertThat(page.select("section[aria-labelledby=promised]")).isEmpty();
    }

    @Test
    void leads_up_to_the_list_to_its_round_and_to_the_agreements_before_and_after() {
        Document page = browser.page(AGREEMENTS + "abu-dhabi-exchange-2026");
        assertThat(page.select("nav.crumbs a").attr("href")).isEqualTo("/negotiations/russia-ukraine/agreements");
        assertThat(page.select(".head .facts a").attr("href"))
                .isEqualTo("/negotiations/russia-ukraine/rounds/trilateral/2");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo(AGREEMENTS + "energy-pause-2026");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(AGREEMENTS + "us-russia-military-dialogue");
    }

    @Test
    void takes_no_more_statements_however_much_was_promised() throws Exception {
        List<String> all = database.sql("""
                        select n.slug || '/agreements/' || a.slug from agreement a
                        join negotiation n on n.id = a.negotiation_id""").query(String.class).list();
        assertThat(all).hasSizeGreaterThan(20);
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
