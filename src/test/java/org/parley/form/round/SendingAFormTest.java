package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.account.TestAccounts;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest(starter = true)
class SendingAFormTest {

    private static final String NEW = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";
    private static final String PATH = "/edit/negotiations/russia-ukraine/rounds/new";

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void sent_twice_it_leads_to_the_same_page_and_writes_once() {
        Paper form = Paper.open(browser, NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", "vovworld-abu-dhabi")
                .type("title", "Once only");
        var first = form.send();
        var second = form.send();
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location()).contains("?saved=");
        assertThat(rounds("Once only")).isEqualTo(1);
    }

    @Test
    void sent_several_times_at_once_it_writes_once() throws Exception {
        Paper form = Paper.open(browser, NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", "vovworld-abu-dhabi")
                .type("title", "At once");
        var answers = together(6, i -> form.send().location());
        assertThat(answers).containsOnly(answers.get(0)).first().asString().contains("?saved=");
        assertThat(rounds("At once")).isEqualTo(1);
    }

    @Test
    void sent_again_with_changes_it_is_not_dropped_silently() {
        Paper form = Paper.open(browser, NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", "vovworld-abu-dhabi")
                .type("title", "And again");
        assertThat(form.send().statusCode()).isEqualTo(303);
        Paper again = form.type("title", "And again, changed").send();
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.errorAt("number")).contains("already");
        assertThat(again.valueOf("title")).isEqualTo("And again, changed");
    }

    @Test
    void of_two_editors_who_take_one_number_at_once_the_second_is_told() throws Exception {
        List<Paper> forms = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            forms.add(Paper.open(browser, NEW)
                    .type("status", "ANNOUNCED")
                    .type("sources[0].source", "vovworld-abu-dhabi")
                    .type("number", "13")
                    .type("title", "By " + i));
        }
        var answers = together(4, i -> forms.get(i).send().statusCode());
        assertThat(answers).containsOnlyOnce(303).contains(422);
        assertThat(answers.stream().filter(each -> each != 303)).containsOnly(422);
    }

    @Test
    void of_two_editors_who_make_one_person_at_once_the_second_finds_the_first_ones() throws Exception {
        List<Paper> forms = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            forms.add(Paper.open(browser, NEW)
                    .type("status", "ANNOUNCED")
                    .type("sources[0].source", "vovworld-abu-dhabi")
                    .type("number", "1" + i)
                    .type("delegations[0].party", "ukraine")
                    .type("delegations[0].members[0].person", "Same Person")
                    .type("delegations[0].members[0].title", "Envoy"));
        }
        var answers = together(3, i -> forms.get(i).send().statusCode());
        assertThat(answers).containsOnly(303);
        assertThat(database.sql("select count(*) from person where name = 'Same Person'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void of_two_who_save_one_round_at_once_the_second_meets_the_conflict() throws Exception {
        String edit = "/edit/negotiations/russia-ukraine/rounds/trilateral/3";
        List<Paper> forms = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Paper form = Paper.open(browser, edit).press("add", "statements");
            String row = form.page()
                    .select("fieldset[class=box] [name$=gist]")
                    .last()
                    .attr("name")
                    .replace("gist", "");
            forms.add(form.type(row + "gist", "Said by " + i)
                    .type(row + "party", "ukraine")
                    .type("reason", "At once " + i));
        }
        var answers = together(4, i -> forms.get(i).send().statusCode());
        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers.stream().filter(each -> each != 303)).containsOnly(409);
    }

    @Test
    void rows_come_and_go_without_losing_what_was_typed() {
        Paper form = Paper.open(browser, NEW)
                .type("title", "Half done")
                .type("firstDay", "within two weeks of 5 Feb 2026")
                .type("outcomes", "PROCEDURAL")
                .type("delegations[0].members[0].person", "Somebody");
        Paper more = form.press("add", "delegations[0].members");
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.valueOf("title")).isEqualTo("Half done");
        assertThat(more.valueOf("outcomes")).isEqualTo("PROCEDURAL");
        assertThat(more.page().select("[autofocus]").eachAttr("name"))
                .containsExactly("delegations[0].members[1].person");
        assertThat(more.page().getElementById("firstDay-read").text()).contains("between 5 and 19 Feb 2026");
        assertThat(more.page().select("[role=alert]")).isEmpty();

        Paper fewer =
                more.type("delegations[0].members[1].person", "Stays").press("remove", "delegations[0].members[0]");
        assertThat(fewer.valueOf("delegations[0].members[0].person")).isEqualTo("Stays");
        assertThat(fewer.press("remove", "delegations[0]").page().select("[name^='delegations[1]']"))
                .isEmpty();
    }

    @Test
    void enter_in_a_field_saves_and_removes_nothing() {
        var first = Paper.open(browser, NEW).page().selectFirst("form[action^=/edit/] button");
        assertThat(first.hasAttr("name")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "delegations[99].members",
                "delegations[0].members[7]",
                "delegations[0",
                "",
                "sources[999]"
            })
    void a_button_that_asks_for_rows_that_are_not_there_changes_nothing(String row) {
        Paper form = Paper.open(browser, NEW);
        assertThat(form.press("remove", row).page().select("fieldset.box"))
                .hasSameSizeAs(form.page().select("fieldset.box"));
        assertThat(form.press("add", row).statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_logs_a_round_without_signing_in_and_whoever_signs_in_returns_to_the_form() {
        Browser stranger = new Browser(port);
        assertThat(stranger.location(stranger.get(NEW))).isEqualTo("/sign-in");
        assertThat(stranger.location(stranger.signIn("mira", TestAccounts.PASSWORD)))
                .startsWith(NEW);
    }

    @Test
    void a_form_without_the_token_of_the_session_is_refused() {
        var page = Paper.open(browser, NEW).page();
        page.select("input[name=_csrf]").remove();
        assertThat(browser.submit(page, "/edit/", "title", "x").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/edit/negotiations/nowhere/rounds/new",
                "/edit/negotiations/russia-ukraine/rounds/new?track=nowhere",
                "/edit/negotiations/russia-ukraine/rounds/trilateral/999",
                "/edit/negotiations/russia-ukraine/rounds/nowhere/1"
            })
    void an_unknown_round_is_not_found(String address) {
        assertThat(browser.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_sent_empty_says_what_is_missing() {
        var answer = browser.submit(emptied(), "/edit/");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Choose the track")
                .contains("Enter a title")
                .contains("Choose the status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delegations[301].party",
                "delegations[99999999].party",
                "delegations[x].party",
                "delegations[-1].party",
                "title.deep.down",
                "delegations[0].members[400].person",
                "class.module",
                "form[0]"
            })
    void fields_that_the_form_does_not_have_are_a_bad_request_or_ignored(String name) {
        var answer = browser.submit(emptied(), "/edit/", name, "x");
        assertThat(answer.statusCode()).isIn(400, 422);
    }

    @Test
    void hundreds_of_rows_of_rubbish_are_answered_with_what_is_wrong() {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            typed.addAll(
                    List.of("statements[" + i + "].gist", "\u0000\u0007x", "statements[" + i + "].day", "\uD800?"));
            typed.addAll(List.of("statusChanges[" + i + "].status", "<i>", "agreements[" + i + "].id", "-1"));
            typed.addAll(List.of("agreements[" + i + "].title", "t", "sources[" + i + "].kind", "%%"));
        }
        assertThat(browser.submit(emptied(), "/edit/", typed.toArray(String[]::new))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_megabyte_of_text_is_refused_and_kept() {
        Paper again = Paper.open(browser, NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", "vovworld-abu-dhabi")
                .type("summary", "a ".repeat(500_000))
                .send();
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.errorAt("summary")).contains("at most 4,000 characters");
        assertThat(again.valueOf("summary").strip()).hasSize(999_999);
    }

    @Test
    void more_than_the_server_takes_is_refused_without_a_crash() {
        var answer = browser.submit(emptied(), "/edit/", "summary", "a".repeat(3_000_000));
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    /** The page of the form with nothing of it but the token of the session. */
    private org.jsoup.nodes.Document emptied() {
        var page = Paper.open(browser, NEW).page();
        page.select("form[action^=/edit/] input[type=hidden]:not([name=_csrf])").remove();
        page.select("form[action^=/edit/]").attr("action", PATH);
        return page;
    }

    private int rounds(String title) {
        return database.sql("select count(*) from round where title = ?")
                .param(title)
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> together(int times, java.util.function.IntFunction<T> work) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        var start = new CountDownLatch(1);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int each = i;
            running.add(threads.submit(() -> {
                start.await();
                return work.apply(each);
            }));
        }
        start.countDown();
        List<T> results = new ArrayList<>();
        for (Future<T> each : running) {
            results.add(each.get());
        }
        threads.shutdown();
        return results;
    }
}
