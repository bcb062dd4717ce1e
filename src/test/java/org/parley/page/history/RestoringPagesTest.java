package org.parley.page.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.TestAccounts;
import org.parley.history.plan.Scribe;
import org.parley.history.plan.Tables;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.testing.Pages;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WriteTest(starter = true)
class RestoringPagesTest {

    private static final String ROUND = "/negotiations/russia-ukraine/rounds/trilateral/2";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    private Scribe scribe;

    @SignedIn("mira")
    private RequestPostProcessor editor;

    private HistoryDesk desk;
    private long round;

    @BeforeEach
    void anEditor() {
        scribe = new Scribe(application);
        desk = new HistoryDesk(browser, editor);
        round = scribe.number("""
                select r.id from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
                where n.slug = 'russia-ukraine' and t.slug = 'trilateral' and r.number = 2""");
    }

    @Test
    void an_editor_undoes_a_change_set_with_a_reason() throws Exception {
        Map<String, String> before = plainRows();
        long changeSet = scribe.reportVenue(Scribe.TOMAS, round, "A villa by the sea");
        String form = "/edit/history/change-sets/" + changeSet + "/undo";
        assertThat(desk.get("/history/change-sets/" + changeSet)
                        .select(".actions a")
                        .attr("href"))
                .isEqualTo(form);

        Document asked = desk.get(form);
        assertThat(asked.select("h1").text()).isEqualTo("Undo a change set");
        assertThat(asked.select("#GOES_BACK").text()).isEqualTo("Goes back to how it was 1");
        MvcTestResult done = desk.post(form, HistoryDesk.seen(asked), "The villa was another meeting");

        assertThat(done).hasStatus(303);
        Document page = desk.get(done.getResponse().getRedirectedUrl());
        assertThat(page.select(".lead").text()).isEqualTo("The villa was another meeting");
        assertThat(page.select(".facts").last().text()).startsWith("Mira Lund");
        assertThat(page.select("a[href=/history/change-sets/" + changeSet + "]").text())
                .isEqualTo("Takes back change set " + changeSet);
        assertThat(desk.get("/history/change-sets/" + changeSet)
                        .select(".note a")
                        .text())
                .startsWith("Taken back in change set ");
        assertThat(plainRows()).isEqualTo(before);
    }

    @Test
    void without_a_reason_nothing_happens_and_the_form_says_so() throws Exception {
        long changeSet = scribe.reportVenue(Scribe.TOMAS, round, "A tent");
        Map<String, String> before = Tables.now(database);
        String form = "/edit/history/change-sets/" + changeSet + "/undo";

        for (String reason : new String[] {"", "  \n", "x".repeat(1001)}) {
            MvcTestResult answer = desk.post(form, HistoryDesk.seen(desk.get(form)), reason);
            assertThat(answer).hasStatus(422);
            assertThat(Pages.of(answer).select(".summary a").attr("href")).isEqualTo("#reason");
        }
        assertThat(Tables.now(database)).isEqualTo(before);
    }

    @Test
    void a_conflict_is_explained_and_leads_to_the_change_set_that_made_it() throws Exception {
        long changeSet = scribe.reportVenue(Scribe.MIRA, round, "A hotel");
        String form = "/edit/history/change-sets/" + changeSet + "/undo";
        String seen = HistoryDesk.seen(desk.get(form));
        long again = scribe.reportVenue(Scribe.TOMAS, round, "Another hotel");

        MvcTestResult answer = desk.post(form, seen, "Wrong hotel");

        assertThat(answer).hasStatus(409);
        var conflict = Pages.of(answer).select(".conflict");
        assertThat(conflict.select("li").text())
                .startsWith("Round 2 of US-Ukraine-Russia: “venue” was changed again since, by Tomas Berg on ");
        assertThat(conflict.select("a[href=/history/change-sets/" + again + "]"))
                .hasSize(1);
        assertThat(Pages.of(answer).select("main form")).isEmpty();
    }

    @Test
    void what_changed_while_the_editor_was_looking_is_shown_before_it_is_done() throws Exception {
        long changeSet = scribe.reportVenue(Scribe.MIRA, round, "A ship");
        String form = "/edit/history/change-sets/" + changeSet + "/undo";
        String seen = HistoryDesk.seen(desk.get(form));
        scribe.reportSummary(Scribe.TOMAS, round, "The ship sailed, " + changeSet);

        MvcTestResult answer = desk.post(form, seen, "No ship");

        assertThat(answer).hasStatus(409);
        assertThat(Pages.of(answer).select(".conflict h2").text())
                .isEqualTo("Somebody changed something while you were looking");
        assertThat(Pages.of(answer).select("textarea").text()).isEqualTo("No ship");
        assertThat(desk.post(form, HistoryDesk.seen(Pages.of(answer)), "No ship"))
                .hasStatus(303);
    }

    @Test
    void an_earlier_version_is_restored_from_the_history_of_the_record() throws Exception {
        scribe.reportVenue(Scribe.TOMAS, round, "A palace in the sand");
        scribe.reportVenue(Scribe.TOMAS, round, "A ruin");
        Document history = desk.get(ROUND + "/history");
        String restore = history.select("a[aria-label^=Restore]").first().attr("href");

        assertThat(desk.post(restore, HistoryDesk.seen(desk.get(restore)), "It was no ruin"))
                .hasStatus(303);

        Document after = desk.get(ROUND + "/history");
        assertThat(after.select(".rows > div:has(dt:containsOwn(Venue)) ins").text())
                .isEqualTo("now: A palace in the sand");
        assertThat(after.select("#versions").text()).startsWith("Versions");
        assertThat(after.select(".steps > li").first().text()).contains("Mira Lund · Restored", "It was no ruin");
    }

    @Test
    void any_two_versions_can_be_compared() {
        long first = scribe.number("select min(id) from revision where record_id = ?", round);
        scribe.reportSummary(Scribe.TOMAS, round, "One two three.");
        long second = scribe.number("select max(id) from revision where record_id = ?", round);
        scribe.reportSummary(Scribe.TOMAS, round, "One two four.");
        long third = scribe.number("select max(id) from revision where record_id = ?", round);

        Document page = desk.get("/history/" + round + "?from=" + second + "&to=" + third);
        assertThat(page.select(".rows del").text()).isEqualTo("was: three.");
        assertThat(page.select(".rows ins").text()).isEqualTo("now: four.");
        assertThat(desk.get("/history/" + round + "?from=0&to=" + first).select(".rows del"))
                .isEmpty();
        assertThat(desk.get("/history/" + round + "?from=" + third + "&to=" + second)
                        .select(".rows ins")
                        .text())
                .isEqualTo("now: three.");
    }

    @Test
    void versions_that_stand_on_different_pages_of_a_long_list_can_be_compared() {
        long person = scribe.number("select min(id) from person");
        for (int number = 1; number <= RecordHistory.VERSIONS_SHOWN; number++) {
            String name = "Name " + number;
            scribe.change(Scribe.TOMAS, Person.class, person, null, each -> each.describe(new PersonDescription(name)));
        }
        long oldest = scribe.number("select min(id) from revision where record_id = ?", person);
        Document first = desk.get("/history/" + person);
        assertThat(first.select("#from option[value=" + oldest + "]")).isEmpty();

        long latest = Long.parseLong(first.select("#to option").first().val());
        Document second = desk.get(desk.get("/history/" + person + "?to=" + latest)
                .select(".pager a[rel=next]")
                .attr("href"));
        assertThat(second.select("#to option[selected]").val()).isEqualTo(Long.toString(latest));
        assertThat(second.select(".steps a[aria-label^=Restore]")).hasSize(1);
        Document compared = desk.get("/history/" + person + "?from=" + oldest + "&to=" + latest + "&page=2");
        assertThat(compared.select(".rows ins").text()).contains("Name " + RecordHistory.VERSIONS_SHOWN);
    }

    @Test
    void lists_of_changes_say_which_fields_were_changed() {
        scribe.reportVenue(Scribe.TOMAS, round, "A boat");
        assertThat(desk.get("/history/" + round).select(".steps > li").first().text())
                .contains("Tomas Berg · Changed: venue · in change set");
        assertThat(desk.get("/negotiations/russia-ukraine/history")
                        .select(".steps > li")
                        .first()
                        .text())
                .contains("Changed Round 2 of US-Ukraine-Russia Round: venue");
    }

    @Test
    void a_removed_record_answers_at_its_address_with_who_removed_it_and_why_until_it_comes_back() throws Exception {
        long issue = scribe.number("""
                select i.id from issue i join negotiation n on n.id = i.negotiation_id where n.slug = 'russia-ukraine'
                and not exists (select from statement s where s.issue_id = i.id) order by i.id limit 1""");
        String address =
                "/negotiations/russia-ukraine/issues/" + scribe.text("select slug from issue where id = ?", issue);
        String title = scribe.text("select title from issue where id = ?", issue);
        String removal = desk.get(address + "/history")
                .select(".actions a[href$=/remove]")
                .attr("href");

        Document asked = desk.get(removal);
        assertThat(asked.select("#GOES_AWAY").text()).startsWith("Goes away ");
        assertThat(desk.post(removal, HistoryDesk.seen(asked), "Logged twice")).hasStatus(303);

        MvcTestResult gone = browser.get().uri(address).exchange();
        assertThat(gone).hasStatus(410);
        assertThat(Pages.of(gone).select("main").text())
                .contains("This record was removed", title + " was removed by Mira Lund on ", "Logged twice");
        String history = Pages.of(gone).select("main a").attr("href");
        assertThat(desk.get(history).select(".facts").text()).contains("removed");
        String comeBack = desk.get(history).select(".actions a").attr("href");

        assertThat(desk.post(comeBack, HistoryDesk.seen(desk.get(comeBack)), "Not the same after all"))
                .hasStatus(303);
        assertThat(desk.get(address).select("h1").text()).isEqualTo(title);
    }

    @Test
    void who_sits_in_delegations_is_not_removed_and_the_page_says_where() throws Exception {
        long person = scribe.number("select id from person where slug = 'steve-witkoff'");
        String form = "/edit/history/" + person + "/remove";

        Document asked = desk.get(form);
        assertThat(asked.select(".conflict li").eachText())
                .anyMatch(each -> each.startsWith(
                        "Steve Witkoff in Round 2 of US-Ukraine-Russia: names Steve Witkoff as its person."));
        assertThat(asked.select("main form")).isEmpty();
        assertThat(desk.post(form, "whatever", "Never existed")).hasStatus(409);
    }

    @Test
    void a_removed_round_and_a_removed_negotiation_are_gone_and_not_merely_unknown() throws Exception {
        long negotiation = scribe.number("select id from negotiation where slug = 'iran-nuclear'");
        String form = "/edit/history/" + negotiation + "/remove";
        assertThat(desk.post(form, HistoryDesk.seen(desk.get(form)), "Out of scope"))
                .hasStatus(303);

        assertThat(browser.get().uri("/negotiations/iran-nuclear").exchange()).hasStatus(410);
        assertThat(browser.get()
                        .uri("/negotiations/iran-nuclear/rounds/p5-plus-1/4")
                        .exchange())
                .hasStatus(410);
        assertThat(browser.get().uri("/negotiations/iran-nuclear/history").exchange())
                .hasStatus(410);
        assertThat(browser.get().uri("/negotiations/never-heard-of").exchange()).hasStatus(404);
        assertThat(desk.get("/history/" + negotiation).select("h1").text()).startsWith("History of ");
    }

    @Test
    void readers_are_asked_to_sign_in_and_a_form_without_its_token_is_refused() {
        assertThat(browser.get().uri("/edit/history/" + round + "/remove").exchange())
                .hasStatus(302);
        assertThat(
                        browser.post()
                                .uri("/edit/history/" + round + "/remove")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.user(
                                        TestAccounts.editor(application, "mira", "Mira Lund")))
                                .param("reason", "x")
                                .exchange())
                .hasStatus(403);
    }

    @Test
    void what_is_not_there_cannot_be_brought_back() {
        for (String address : new String[] {
            "/edit/history/change-sets/999999999/undo",
            "/edit/history/999999999/remove",
            "/edit/history/999999998/restore"
        }) {
            assertThat(browser.get().uri(address).with(editor).exchange())
                    .as(address)
                    .hasStatus(404);
        }
        Document page = desk.get("/edit/history/" + round + "/versions/1/restore");
        assertThat(page.select(".conflict li").text()).contains("not kept");
    }

    @Test
    void a_history_shows_markup_as_it_was_typed() {
        scribe.reportVenue(Scribe.MIRA, round, "<script>alert(1)</script> & co");

        assertThat(desk.get(ROUND + "/history").select(".rows ins").text()).contains("<script>alert(1)</script> & co");
    }

    private Map<String, String> plainRows() {
        return Tables.withoutVersions(Tables.now(database));
    }
}
