package org.parley.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.TestAccounts;
import org.parley.testing.Pages;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An editor finds the form where the fact stands. */
@WriteTest(starter = true)
class ReachingFormsTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    private Typist mira;

    @BeforeEach
    void sign_in() {
        mira = new Typist(browser, TestAccounts.editor(application, "mira", "Mira Lund"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/checklist | Record a move: Status of Crimea",
                "/checklist | Add a position: Status of Crimea",
                "/positions | Add a position: Ukraine, Ceasefire",
                "/positions | Edit: Ukraine, Ceasefire",
                "/ledger | Record a delivery: Prisoners to be handed over",
                "/ledger | Cite a source on: Prisoners to be handed over",
                "/agreements/abu-dhabi-exchange-2026 | Record a delivery: Prisoners to be handed over",
                "/timeline?kind=milestone | Edit: New START expires"
            })
    void a_row_leads_to_the_form_which_leads_back(String page, String link) {
        String address = TALKS + page;
        Element found = mira.open(address).selectFirst("a[aria-label='" + link + "']");
        assertThat(found).as(link).isNotNull();

        Document form = mira.open(found.attr("href").replace(" ", "%20"));
        assertThat(form.select("form.form input[name=returnTo], form.form input[name=back], form.form a[href]")
                        .toString())
                .contains(address);
        assertThat(Pages.of(browser, address).select("main a[href^=/edit]")).isEmpty();
    }

    @Test
    void where_no_position_is_recorded_the_form_begins_with_its_party() {
        Element empty = mira.open(TALKS + "/positions").selectFirst("td:contains(no position recorded) a[aria-label]");

        String party = mira.open(empty.attr("href").replace(" ", "%20"))
                .select("[name='fields[party]']")
                .val();
        assertThat(empty.attr("aria-label"))
                .isEqualTo("Add a position: " + party + ", "
                        + empty.closest("tr").select("th a").text());
    }

    @Test
    void every_statement_and_every_milestone_can_be_corrected_from_the_timeline() {
        Set<Long> reached = new HashSet<>();
        Document page = mira.open(TALKS + "/timeline");
        for (Element next = page; next != null; ) {
            page.select(".entries a[href^=/edit/records/]")
                    .forEach(each -> reached.add(
                            Long.valueOf(each.attr("href").replaceFirst("^/edit/records/(\\d+)?.*", "0$1"))));
            next = page.selectFirst("[rel=next]");
            page = next == null ? page : mira.open(next.attr("href"));
        }
        List<Long> all = database.sql("""
                select s.id from statement s join negotiation n on n.id = s.negotiation_id where n.slug = 'russia-ukraine' and s.day_edtf is not null
                union all select m.id from milestone m join negotiation n on n.id = m.negotiation_id where n.slug = 'russia-ukraine'""").query(Long.class).list();
        assertThat(reached).containsAll(all);
    }
}
