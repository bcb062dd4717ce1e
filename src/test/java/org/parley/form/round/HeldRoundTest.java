package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.account.TestAccounts;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.TestClock;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms that are sent when the session has ended. */
@WriteTest(starter = true)
class HeldRoundTest {

    private static final String NEW = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";
    private static final String SOURCE = "vovworld-abu-dhabi";
    private static final String EDIT = "/edit/negotiations/russia-ukraine/rounds/trilateral/2";

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    @SignedIn("mira")
    private Browser browser;

    @BeforeEach
    void forgetHeldForms() {
        database.sql("delete from held_form").update();
        database.sql("delete from draft").update();
    }

    @Test
    void signing_in_again_completes_what_was_sent() {
        var asked = afterThePause(Paper.open(browser, NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", SOURCE)
                .type("title", "Typed for an hour"));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.location()).startsWith("/sign-in?from=/edit/held/");
        assertThat(browser.page(asked.location()).select("[role=status]").text())
                .isEqualTo("You were signed out. What you typed is kept; sign in and it will be sent.");

        var sent = signInAt(asked.location());
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(browser.location(sent)).contains("/rounds/trilateral/").contains("?saved=");
        assertThat(browser.page(browser.location(sent)).text()).contains("Typed for an hour", "Mira Lund");
        assertThat(held()).isZero();
    }

    @Test
    void a_mistake_is_said_in_the_form_with_everything_typed_and_loading_the_page_again_changes_nothing() {
        var asked = afterThePause(Paper.open(browser, EDIT).type("city", "Dubai"));
        String form = signInTo(asked.location());
        for (int i = 0; i < 2; i++) {
            var answer = browser.get(form);
            assertThat(answer.statusCode()).isEqualTo(422);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.getElementById("city").attr("value")).isEqualTo("Dubai");
            assertThat(page.selectFirst("form.form").attr("action")).isEqualTo(EDIT);
        }
        var saved =
                Paper.open(browser, form).type("reason", "Now with a reason").send();
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    @Test
    void who_saved_meanwhile_is_told_as_always() {
        Paper mine = Paper.open(browser, EDIT).type("city", "Mine").type("reason", "Mine");
        Paper.open(browser, EDIT)
                .type("city", "Theirs")
                .type("reason", "Theirs")
                .send();
        assertThat(signInAt(afterThePause(mine).location()).statusCode()).isEqualTo(409);
    }

    @Test
    void the_button_that_was_pressed_is_pressed_again() {
        Paper form = Paper.open(browser, EDIT).type("city", "In a draft");
        browser.loseSession();
        var asked = form.press("draft", "keep");
        var kept = signInAt(asked.location());
        assertThat(browser.location(kept)).startsWith(EDIT + "?draft=");
        assertThat(Paper.open(browser, browser.location(kept)).valueOf("city")).isEqualTo("In a draft");
    }

    @Test
    void a_wrong_password_in_between_loses_nothing() {
        var asked = afterThePause(Paper.open(browser, NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", SOURCE)
                .type("title", "After a typo"));
        var refused = browser.submit(
                browser.page(asked.location()), "/sign-in", "username", "mira", "password", "not the password");
        assertThat(signInAt(browser.location(refused)).statusCode()).isEqualTo(303);
        assertThat(rounds("After a typo")).isEqualTo(1);
    }

    @Test
    void a_page_that_another_tab_asked_for_does_not_come_first() {
        var asked = afterThePause(Paper.open(browser, NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", SOURCE)
                .type("title", "Before the page"));
        browser.get("/edit/drafts");
        assertThat(signInAt(asked.location()).statusCode()).isEqualTo(303);
        assertThat(rounds("Before the page")).isEqualTo(1);
    }

    @Test
    void two_tabs_are_both_completed() {
        Paper one = Paper.open(browser, NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", SOURCE)
                .type("title", "First tab");
        Paper two = Paper.open(browser, EDIT).type("city", "Second tab").type("reason", "Both");
        browser.loseSession();
        String first = one.send().location();
        String second = two.send().location();
        Document secondPage = browser.page(second);
        assertThat(signInAt(first).statusCode()).isEqualTo(303);
        var again = browser.submit(secondPage, "/sign-in", "username", "mira", "password", TestAccounts.PASSWORD);
        assertThat(browser.get(browser.location(again)).statusCode()).isEqualTo(303);
        assertThat(rounds("First tab")).isEqualTo(1);
        assertThat(browser.page(EDIT).getElementById("city").attr("value")).isEqualTo("Second tab");
    }

    @Test
    void a_form_that_was_open_when_its_editor_signed_out_and_in_again_can_still_be_sent() {
        Paper form = Paper.open(browser, NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", SOURCE)
                .type("title", "Opened before");
        browser.submit(browser.page("/"), "/sign-out");
        browser.signIn("mira", TestAccounts.PASSWORD);
        assertThat(form.send().statusCode()).isEqualTo(303);
    }

    @Test
    void only_the_browser_that_sent_a_form_completes_it_and_only_within_a_day() {
        var asked = afterThePause(Paper.open(browser, NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", SOURCE)
                .type("title", "Mine alone"));
        String form = asked.location().replace("/sign-in?from=", "");

        Browser other = new Browser(port);
        other.signIn("mira", TestAccounts.PASSWORD);
        assertThat(other.location(other.get(form))).isEqualTo("/edit/drafts");

        clock.setTo(LocalDate.of(2026, 3, 3));
        browser.signIn("mira", TestAccounts.PASSWORD);
        assertThat(browser.location(browser.get(form))).isEqualTo("/edit/drafts");
        assertThat(browser.location(browser.get("/edit/held/nonsense"))).isEqualTo("/edit/drafts");
        assertThat(rounds("Mine alone")).isZero();
    }

    @Test
    void a_form_without_the_token_of_this_browser_is_refused_and_not_held() {
        Paper form = Paper.open(browser, NEW);
        form.page().select("input[name=_csrf]").remove();
        assertThat(afterThePause(form).statusCode()).isEqualTo(403);

        Document page = Paper.open(signedInAgain(), NEW).page();
        Browser stranger = new Browser(port);
        assertThat(stranger.submit(page, "/edit/", "title", "Forged").statusCode())
                .isEqualTo(403);
        assertThat(held()).isZero();
    }

    @Test
    void autosaving_is_not_held_and_neither_is_what_is_too_long() {
        Paper form = Paper.open(browser, EDIT);
        browser.loseSession();
        assertThat(form.press("draft", "auto").statusCode()).isEqualTo(401);
        var tooLong = form.type("summary", "a ".repeat(600_000)).send();
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(held()).isZero();
    }

    @Test
    void nobody_fills_the_disk() {
        Paper form = Paper.open(browser, EDIT).type("city", "Again and again");
        browser.loseSession();
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            answers.add(form.send().statusCode());
        }
        assertThat(answers.subList(0, 20)).containsOnly(303);
        assertThat(answers.subList(20, 22)).containsOnly(429);
        assertThat(Jsoup.parse(form.send().body()).select("main").text())
                .contains("your browser still has what you typed");

        clock.setTo(LocalDate.of(2026, 3, 3));
        assertThat(form.send().statusCode()).isEqualTo(303);
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void with_every_cookie_gone_the_text_is_kept_until_somebody_signs_in_on_that_browser_and_is_never_sent_by_itself() {
        Paper form = Paper.open(browser.tellingItsSite(), NEW)
                .type("status", "ANNOUNCED")
                .type("sources[0].source", SOURCE)
                .type("title", "Typed before the crash");
        browser.loseCookies();
        Paper asked = form.send();
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.location()).startsWith("/sign-in?from=/edit/held/unsent/");
        assertThat(browser.page(asked.location()).select("[role=status]").text())
                .isEqualTo(
                        "You were signed out. What you typed is kept for a day; sign in on this browser, and its form opens"
                                + " with it, to be saved.");

        var shown = signInAt(asked.location());
        assertThat(shown.statusCode()).isEqualTo(303);
        assertThat(rounds("Typed before the crash")).isZero();
        Paper again = Paper.open(browser, browser.location(shown));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.valueOf("title")).isEqualTo("Typed before the crash");
        assertThat(again.page().select(".notice").text()).contains("It has not been saved for readers");
        assertThat(again.send().statusCode()).isEqualTo(303);
        assertThat(rounds("Typed before the crash")).isEqualTo(1);
        assertThat(held()).isZero();
    }

    @Test
    void whoever_signs_in_later_on_that_browser_finds_it_among_their_drafts_and_nobody_elsewhere_does(
            @SignedIn("jonas") Browser elsewhere) {
        Paper form = Paper.open(browser.tellingItsSite(), EDIT).type("city", "In the last seconds");
        browser.loseCookies();
        String asked = form.send().location();
        Browser other = new Browser(port);
        other.signIn("mira", TestAccounts.PASSWORD);
        assertThat(other.location(other.get(asked.replace("/sign-in?from=", ""))))
                .isEqualTo("/edit/drafts");
        assertThat(other.page("/edit/drafts").select(".list")).isEmpty();

        assertThat(elsewhere.page("/edit/drafts").select(".list")).isEmpty();
        browser.signIn("jonas", TestAccounts.PASSWORD);
        Document drafts = browser.page("/edit/drafts");
        assertThat(drafts.select(".list li").text()).contains("Second trilateral round", "one field");
        String draft = drafts.select(".list a").attr("href");
        assertThat(Paper.open(browser, draft).valueOf("city")).isEqualTo("In the last seconds");
        assertThat(held()).isZero();
        Browser miras = new Browser(port);
        miras.signIn("mira", TestAccounts.PASSWORD);
        assertThat(miras.page("/edit/drafts").select(".list")).isEmpty();
    }

    @Test
    void with_another_token_whoever_is_signed_in_gets_the_form_back_with_what_was_typed() {
        Paper form = Paper.open(browser.tellingItsSite(), EDIT).type("city", "From a tab that was restored");
        browser.loseCookies();
        browser.signIn("mira", TestAccounts.PASSWORD);
        String shown = form.send().location();
        assertThat(shown).startsWith("/edit/held/unsent/");
        Paper again = Paper.open(browser, browser.location(browser.get(shown)));
        assertThat(again.valueOf("city")).isEqualTo("From a tab that was restored");
    }

    @Test
    void a_form_that_waits_to_be_sent_is_a_draft_as_well() {
        afterThePause(Paper.open(browser, EDIT).type("city", "Never sent on"));
        browser.signIn("mira", TestAccounts.PASSWORD);
        assertThat(browser.page("/edit/drafts").select(".list li").text()).contains("Second trilateral round");
        assertThat(held()).isEqualTo(1);
        browser.page("/edit/drafts");
        assertThat(database.sql("select count(*) from draft")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_form_that_came_from_another_site_is_refused_and_not_held() {
        Document page = Paper.open(browser, EDIT).page();
        browser.loseCookies();
        for (String site : List.of("cross-site", "same-site", "none")) {
            assertThat(browser.submitFrom(site, page, "/edit/", "city", "Forged")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(held()).isZero();
    }

    private Paper afterThePause(Paper form) {
        browser.loseSession();
        return form.send();
    }

    private Browser signedInAgain() {
        browser.signIn("mira", TestAccounts.PASSWORD);
        return browser;
    }

    /** Where signing in leads. */
    private String signInTo(String signIn) {
        var signedIn =
                browser.submit(browser.page(signIn), "/sign-in", "username", "mira", "password", TestAccounts.PASSWORD);
        return browser.location(signedIn);
    }

    private HttpResponse<String> signInAt(String signIn) {
        return browser.get(signInTo(signIn));
    }

    private int rounds(String title) {
        return database.sql("select count(*) from round where title = ?")
                .param(title)
                .query(Integer.class)
                .single();
    }

    private int held() {
        return database.sql("select count(*) from held_form")
                .query(Integer.class)
                .single();
    }
}
