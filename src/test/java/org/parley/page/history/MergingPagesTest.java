package org.parley.page.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.history.plan.Scribe;
import org.parley.history.plan.Tables;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.record.source.Source;
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
class MergingPagesTest {

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
    private long kept;

    @BeforeEach
    void anEditor() {
        scribe = new Scribe(application);
        desk = new HistoryDesk(browser, editor);
        kept = scribe.number("select id from person where slug = 'volodymyr-zelensky'");
    }

    @Test
    void an_editor_finds_the_duplicate_in_another_spelling_sees_what_moves_and_merges() throws Exception {
        long gone = person("zelenskyy", "V. Zelenskyy");
        long member = memberOf(gone);
        Map<String, String> before = Tables.withoutVersions(Tables.now(database));
        String page = desk.get("/people/volodymyr-zelensky")
                .select("a:containsOwn(Merge with a duplicate)")
                .attr("href");

        Document found = desk.get(page + "?q=Зеленський");
        assertThat(found.select("input[name=other][value=" + gone + "] + span").text())
                .isEqualTo("V. Zelenskyy");
        assertThat(found.select("input[name=other][value=" + kept + "]")).isEmpty();
        Document asked = desk.get(page + "?other=" + gone);
        assertThat(asked.select("#STAYS").text()).isEqualTo("Stays, and takes over what it lacks 1");
        assertThat(asked.select("#MOVES").text()).isEqualTo("Moves to the one that stays 1");
        assertThat(asked.select("#GOES_AWAY").text()).isEqualTo("Goes away 1");
        assertThat(asked.select("#differences ~ dl del").text()).contains("V. Zelenskyy");
        assertThat(asked.select("form.form").attr("action")).isEqualTo(page + "?other=" + gone);

        MvcTestResult done = desk.post(page + "?other=" + gone, HistoryDesk.seen(asked), "The same president");

        assertThat(done).hasStatus(303);
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/people/volodymyr-zelensky");
        assertThat(desk.get("/people/volodymyr-zelensky").select("main .head").text())
                .contains("V. Zelenskyy");
        assertThat(scribe.number("select person_id from delegation_member where id = ?", member))
                .isEqualTo(kept);
        MvcTestResult old = browser.get().uri("/people/zelenskyy").exchange();
        assertThat(old).hasStatus(302);
        assertThat(old.getResponse().getRedirectedUrl()).isEqualTo("/people/volodymyr-zelensky");

        String undo = "/edit/history/change-sets/"
                + scribe.number("select max(change_set) from revision where record_id = ?", gone) + "/undo";
        assertThat(desk.post(undo, HistoryDesk.seen(desk.get(undo)), "Two brothers after all"))
                .hasStatus(303);
        assertThat(Tables.withoutVersions(Tables.now(database))).isEqualTo(before);
    }

    @Test
    void what_is_called_alike_is_offered_before_anything_is_typed() {
        long gone = person("volodimir-zelenskij", "Volodimir Zelenskij");

        Document page = desk.get("/edit/records/" + kept + "/merge");

        assertThat(page.select("input[name=other]").first().attr("value")).isEqualTo(String.valueOf(gone));
    }

    @Test
    void where_nothing_is_found_the_page_says_what_to_do() {
        Document page = desk.get("/edit/records/" + kept + "/merge?q=xyzzyq");

        assertThat(page.select(".empty h2").text()).isEqualTo("Nothing else is called like that");
        assertThat(page.select("input[name=other]")).isEmpty();
        assertThat(page.select("main input[name=q]").attr("value")).isEqualTo("xyzzyq");
    }

    @Test
    void a_record_is_not_merged_with_itself_nor_with_another_kind_nor_with_nothing() {
        long party = scribe.number("select id from party where slug = 'ukraine'");
        String form = "/edit/records/" + kept + "/merge?other=";

        for (String other : List.of(
                String.valueOf(kept), String.valueOf(party), "0", "abc", "999999999999999999999", "-1", "1.5")) {
            MvcTestResult asked = browser.get().uri(form + other).with(editor).exchange();
            assertThat(asked).as(other).hasStatus(422);
            assertThat(Pages.of(asked).select(".summary a").attr("href")).isEqualTo("#other");
            assertThat(Pages.of(asked).select("#other")).hasSize(1);
            assertThat(desk.post(form + other, "1.1", "The same")).as(other).hasStatus(422);
        }
        assertThat(desk.post("/edit/records/" + kept + "/merge", "1.1", "The same"))
                .hasStatus(422);
    }

    @Test
    void who_sit_in_one_delegation_are_two_people_maybe_and_the_page_says_so() {
        long witkoff = scribe.number("select id from person where slug = 'steve-witkoff'");
        long kushner = scribe.number("select id from person where slug = 'jared-kushner'");
        String form = "/edit/records/" + witkoff + "/merge?other=";
        long together = scribe.number("""
                select count(*) from delegation_member a join delegation_member b on a.delegation_id = b.delegation_id
                where a.person_id = ? and b.person_id = ?""", witkoff, kushner);

        assertThat(desk.get(form + kushner).select(".notice").text())
                .isEqualTo("Both sit side by side in " + together
                        + " delegations. Make sure that they are one and the same.");
        assertThat(desk.get(form + person("s-witkoff", "S Witkoff")).select(".notice"))
                .isEmpty();
    }

    @Test
    void without_a_reason_nothing_happens_and_what_would_move_is_shown_again() {
        long gone = person("no-reason", "No Reason");
        String form = "/edit/records/" + kept + "/merge?other=" + gone;
        Map<String, String> before = Tables.now(database);

        for (String reason : List.of("", "  ", "x".repeat(1001))) {
            MvcTestResult answer = desk.post(form, HistoryDesk.seen(desk.get(form)), reason);
            assertThat(answer).hasStatus(422);
            assertThat(Pages.of(answer).select(".summary a").attr("href")).isEqualTo("#reason");
            assertThat(Pages.of(answer).select("#GOES_AWAY")).hasSize(1);
        }
        assertThat(Tables.now(database)).isEqualTo(before);
    }

    @Test
    void what_changed_meanwhile_is_shown_before_it_is_done() {
        long gone = person("overtaken", "Over Taken");
        String form = "/edit/records/" + kept + "/merge?other=" + gone;
        String seen = HistoryDesk.seen(desk.get(form));
        scribe.change(
                Scribe.TOMAS, Person.class, gone, null, each -> each.describe(new PersonDescription("Otto Taken")));

        MvcTestResult answer = desk.post(form, seen, "The same");

        assertThat(answer).hasStatus(409);
        assertThat(Pages.of(answer).select(".conflict h2").text())
                .isEqualTo("Somebody changed something while you were looking");
        assertThat(Pages.of(answer).select("textarea").text()).isEqualTo("The same");
        assertThat(desk.post(form, HistoryDesk.seen(Pages.of(answer)), "The same"))
                .hasStatus(303);
    }

    @Test
    void what_stands_in_the_way_is_said_in_words_and_the_form_is_not_there() {
        long ukraine = scribe.number("select id from party where slug = 'ukraine'");
        long russia = scribe.number("select id from party where slug = 'russia'");

        Document page = desk.get("/edit/records/" + ukraine + "/merge?other=" + russia);

        assertThat(page.select(".conflict li").eachText())
                .contains(
                        "Ukraine: and Russia would become one, but they differ in “country code”. Make them the same first, or remove one of them.");
        assertThat(page.select("form[method=post][action^=/edit]")).isEmpty();
        assertThat(desk.post("/edit/records/" + ukraine + "/merge?other=" + russia, "x", "One"))
                .hasStatus(409);
    }

    @Test
    void the_address_of_who_was_merged_leads_on_through_any_chain() throws Exception {
        long first = person("v-zelenskyy", "V. Zelenskyy");
        long second = person("w-zelenskyy", "W. Zelenskyy");
        merge(second, first);
        merge(kept, second);

        for (String old : List.of("/people/v-zelenskyy", "/people/w-zelenskyy")) {
            MvcTestResult answer = browser.get().uri(old).exchange();
            assertThat(answer).hasStatus(302);
            assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/people/volodymyr-zelensky");
        }
        assertThat(browser.get()
                        .uri("/negotiations/russia-ukraine/timeline?kind=round&person=v-zelenskyy")
                        .exchange())
                .as("and where a page is asked for what was theirs")
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/negotiations/russia-ukraine/timeline?kind=round&person=volodymyr-zelensky");
        assertThat(browser.get()
                        .uri("/negotiations/russia-ukraine/timeline?person=nobody-at-all")
                        .exchange())
                .hasStatus(400);
    }

    private void merge(long stays, long goes) throws Exception {
        String form = "/edit/records/" + stays + "/merge?other=" + goes;
        assertThat(desk.post(form, HistoryDesk.seen(desk.get(form)), "The same"))
                .hasStatus(303);
    }

    @Test
    void parties_and_sources_are_merged_from_their_pages_and_histories_and_nothing_else_is() throws Exception {
        long party = scribe.number("select id from party where slug = 'ukraine'");
        assertThat(links(desk.get("/parties/ukraine"))).containsExactly("/edit/records/" + party + "/merge");
        assertThat(desk.get("/parties/ukraine").select(".sources > li"))
                .isNotEmpty()
                .allSatisfy(note ->
                        assertThat(note.select("a[href^=/edit][href$=/merge]")).hasSize(1));
        long source = scribe.number("select min(id) from source");
        assertThat(links(desk.get("/history/" + source))).containsExactly("/edit/records/" + source + "/merge");
        long issue = scribe.number("select min(id) from issue");
        assertThat(links(desk.get("/history/" + issue))).isEmpty();
        assertThat(browser.get()
                        .uri("/edit/records/" + issue + "/merge")
                        .with(editor)
                        .exchange())
                .hasStatus(400);
        assertThat(Pages.of(browser.get().uri("/parties/ukraine").exchange()).select("a[href$=/merge]"))
                .isEmpty();

        long again = copyOf(source);
        String form = "/edit/records/" + source + "/merge?other=" + again;
        MvcTestResult done = desk.post(form, HistoryDesk.seen(desk.get(form)), "One article");
        assertThat(done).hasStatus(303);
        String page = "/sources/" + scribe.text("select slug from source where id = ?", source);
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(page);
        assertThat(browser.get().uri("/sources/read-again").exchange()).hasRedirectedUrl(page);
        assertThat(links(desk.get("/history/" + again))).isEmpty();
    }

    @Test
    void readers_are_asked_to_sign_in_and_a_form_without_its_token_is_refused() {
        String form = "/edit/records/" + kept + "/merge";
        MvcTestResult asked = browser.get().uri(form).exchange();
        assertThat(asked).hasStatus(302);
        assertThat(asked.getResponse().getRedirectedUrl()).endsWith("/sign-in");
        assertThat(browser.post().uri(form).param("other", "1").exchange()).hasStatus(403);
        assertThat(browser.get()
                        .uri("/edit/records/999999999/merge")
                        .with(editor)
                        .exchange())
                .hasStatus(404);
    }

    /** Of the record that the page is about; its sources have links of their own. */
    private static List<String> links(Document page) {
        return page.select(".head a[href$=/merge]").eachAttr("href");
    }

    private long person(String slug, String name) {
        scribe.write(Scribe.MIRA, "was named", (entities, changeSet) -> {
            Person person = new Person(slug, new PersonDescription(name));
            entities.persist(person);
            changeSet.created(person, null);
        });
        return scribe.number("select id from person where slug = ?", slug);
    }

    private long memberOf(long person) {
        long round = scribe.number("select min(id) from round");
        long party = scribe.write(Scribe.MIRA, "was there", (entities, changeSet) -> {
            var first = entities.createQuery("select p from Party p order by p.id", Party.class)
                    .setMaxResults(1)
                    .getSingleResult();
            Party party2 = new Party("observers", first.description());
            entities.persist(party2);
            changeSet.created(party2, null);
        });
        assertThat(party).isPositive();
        scribe.addDelegation(
                Scribe.MIRA, round, scribe.number("select id from party where slug = 'observers'"), person);
        return scribe.number("select max(id) from delegation_member where person_id = ?", person);
    }

    private long copyOf(long source) {
        scribe.write(Scribe.MIRA, "was read", (entities, changeSet) -> {
            Source copy =
                    new Source("read-again", entities.find(Source.class, source).description());
            entities.persist(copy);
            changeSet.created(copy, null);
        });
        return scribe.number("select id from source where slug = 'read-again'");
    }
}
