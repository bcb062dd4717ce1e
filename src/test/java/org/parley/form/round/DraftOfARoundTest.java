package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.TestClock;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest(starter = true)
class DraftOfARoundTest {

    private static final String NEW = "/edit/negotiations/russia-ukraine/rounds/new";
    private static final String EDIT = "/edit/negotiations/russia-ukraine/rounds/trilateral/2";

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @SignedIn("mira")
    private Browser browser;

    @BeforeEach
    void forgetDrafts() {
        database.sql("delete from draft").update();
    }

    @Test
    void the_button_keeps_what_was_typed_and_comes_back_with_the_form_filled_from_it() {
        Paper typed = Paper.open(browser, NEW + "?track=trilateral")
                .type("title", "Half typed")
                .type("number", "no number yet")
                .type("outcomes", "PROCEDURAL", "HUMANITARIAN")
                .press("add", "delegations[1].members")
                .type("delegations[1].members[1].person", "Somebody “else” <b>");
        var kept = typed.press("draft", "keep");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.location()).startsWith(NEW + "?draft=");

        Paper again = Paper.open(browser, kept.location());
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.page().select(".notice[role=status]").text()).startsWith("This is your draft of 12:00 UTC");
        assertThat(again.valueOf("title")).isEqualTo("Half typed");
        assertThat(again.valueOf("number")).isEqualTo("no number yet");
        assertThat(again.valueOf("outcomes")).isEqualTo("PROCEDURAL, HUMANITARIAN");
        assertThat(again.valueOf("delegations[1].members[1].person")).isEqualTo("Somebody “else” <b>");
        assertThat(database.sql("select count(*) from round where title = 'Half typed'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_draft_is_offered_on_the_form_and_goes_when_its_form_is_saved() {
        Paper.open(browser, NEW + "?track=trilateral")
                .type("title", "Kept for later")
                .press("draft", "keep");

        clock.setTo(LocalDate.of(2026, 3, 2));
        Paper fresh = Paper.open(browser, NEW + "?track=trilateral");
        assertThat(fresh.valueOf("title")).isNotEqualTo("Kept for later");
        assertThat(fresh.page().select(".notice").text())
                .contains("You have a draft of this form of 1 Mar 2026, 12:00 UTC.");
        Paper.open(browser, EDIT)
                .page()
                .select(".notice")
                .forEach(each -> assertThat(each.text()).doesNotContain("draft"));

        String href = fresh.page().selectFirst(".notice a").attr("href");
        var saved = Paper.open(browser, href).type("status", "ANNOUNCED").send();
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(drafts()).isZero();
    }

    @Test
    void a_refused_form_keeps_its_draft() {
        Paper form = Paper.open(browser, EDIT).type("city", "Nowhere");
        form.press("draft", "auto");
        assertThat(form.send().statusCode()).isEqualTo(422);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void the_script_gets_a_bare_answer_and_overwrites_what_it_kept_before() {
        Paper form = Paper.open(browser, EDIT);
        assertThat(form.type("city", "A").press("draft", "auto").statusCode()).isEqualTo(204);
        assertThat(form.type("city", "B").press("draft", "auto").statusCode()).isEqualTo(204);
        assertThat(database.sql("select fields -> 'city' ->> 0 || version from draft")
                        .query(String.class)
                        .list())
                .containsExactly("B1");
    }

    @Test
    void two_tabs_on_one_form_keep_a_draft_each() {
        Paper one = Paper.open(browser, EDIT).type("city", "First tab");
        Paper two = Paper.open(browser, EDIT).type("city", "Second tab");
        one.press("draft", "auto");
        two.press("draft", "auto");
        assertThat(Paper.open(browser, EDIT).page().select(".notice p")).hasSize(3);
        assertThat(two.press("add", "sources").page().select(".notice p")).isEmpty();
    }

    @Test
    void thrown_away_from_another_copy_what_is_typed_there_stays() {
        Paper.open(browser, EDIT).type("city", "Old draft").press("draft", "keep");
        Paper fresh = Paper.open(browser, EDIT).type("city", "Newly typed");
        String button = fresh.page().selectFirst(".notice button").attr("value");

        Paper after = fresh.press("draft", button);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.valueOf("city")).isEqualTo("Newly typed");
        assertThat(after.page().select(".notice")).isEmpty();
        assertThat(drafts()).isZero();
    }

    @Test
    void a_draft_that_is_open_is_thrown_away_with_what_is_typed() {
        var kept = Paper.open(browser, EDIT).type("city", "Old draft").press("draft", "keep");
        Paper opened = Paper.open(browser, kept.location());
        var after = opened.press(
                "draft", opened.page().selectFirst(".notice button").attr("value"));
        assertThat(after.location()).isEqualTo(EDIT);
        assertThat(drafts()).isZero();
    }

    @Test
    void a_draft_made_from_an_older_state_is_merged_with_the_newer_one_and_overwrites_nothing() {
        var kept = Paper.open(browser, EDIT)
                .type("city", "From the draft")
                .type("reason", "Mine")
                .press("draft", "keep");
        Paper.open(browser, EDIT)
                .type("city", "Meanwhile")
                .type("reason", "Theirs")
                .send();
        assertThat(Paper.open(browser, kept.location()).send().statusCode()).isEqualTo(409);
    }

    @Test
    void nobody_sees_the_drafts_of_somebody_else(@SignedIn("jonas") Browser other) {
        var kept = Paper.open(browser, EDIT).type("city", "Mine alone").press("draft", "keep");
        assertThat(other.location(other.get(kept.location()))).isEqualTo(EDIT);
        assertThat(Paper.open(other, EDIT).page().select(".notice")).isEmpty();
        assertThat(other.page("/edit/drafts").text()).doesNotContain("Abu Dhabi");
        other.submit(browser.page("/edit/drafts"), "/edit/drafts", "number", number());
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void all_drafts_stand_on_a_page_of_their_own() {
        assertThat(browser.page("/edit/drafts").select(".empty").text()).startsWith("You have no drafts");
        Paper.open(browser, EDIT).type("city", "Somewhere").press("draft", "keep");

        Document page = browser.page("/edit/drafts");
        assertThat(page.select(".list li")).hasSize(1);
        assertThat(page.select(".list a").text())
                .isEqualTo("Edit: Second trilateral round, Abu Dhabi, Russia–Ukraine talks");
        assertThat(Paper.open(browser, page.select(".list a").attr("href")).valueOf("city"))
                .isEqualTo("Somewhere");

        var thrown = browser.submit(page, "/edit/drafts", "number", number());
        assertThat(browser.location(thrown)).isEqualTo("/edit/drafts");
        assertThat(drafts()).isZero();
    }

    @Test
    void the_list_says_what_each_draft_holds() {
        Paper.open(browser, NEW + "?track=trilateral")
                .type("title", "Round in Doha")
                .type("city", "Doha")
                .type("delegations[0].party", "ukraine")
                .press("draft", "keep");
        Paper.open(browser, EDIT).type("city", "Somewhere").press("draft", "keep");
        Paper.open(
                        browser,
                        "/edit/records/position/new?of="
                                + database.sql("select id from issue where slug = 'territory'")
                                        .query(Long.class)
                                        .single())
                .type("fields[words]", "No town\r\nis given up.")
                .press("draft", "keep");
        assertThat(browser.page("/edit/drafts").select(".list li").eachText())
                .satisfiesExactly(
                        each -> assertThat(each)
                                .startsWith("No town is given up. position, Territory: Donbas and the line of contact")
                                .contains("one field", "12:00 UTC"),
                        each -> assertThat(each)
                                .startsWith("Edit: Second trilateral round, Abu Dhabi, Russia–Ukraine talks one field"),
                        each -> assertThat(each)
                                .startsWith("Round in Doha Log a round, Russia–Ukraine talks 3 fields 12:00 UTC"));
        assertThat(Paper.open(browser, NEW + "?track=trilateral")
                        .select(".notice")
                        .text())
                .contains("Round in Doha 3 fields");
    }

    @Test
    void a_draft_of_what_hangs_on_nothing_yet_says_what_it_holds() {
        Paper.open(browser, "/edit/records/round/new")
                .type("negotiation", "Nairobi talks")
                .press("draft", "keep");
        Paper.open(browser, "/edit/records/negotiation/new")
                .type("fields[name]", "Geneva talks")
                .press("draft", "keep");

        assertThat(browser.page("/edit/drafts").select(".list li").eachText())
                .anySatisfy(each -> assertThat(each).startsWith("Nairobi talks").contains("one field"))
                .anySatisfy(each -> assertThat(each).startsWith("Geneva talks").contains("one field"));
    }

    @Test
    void a_draft_in_which_nothing_was_typed_says_so() {
        Paper.open(browser, NEW + "?track=trilateral").press("draft", "keep");
        assertThat(browser.page("/edit/drafts").select(".list li").text()).contains("nothing typed yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "x", "-1", "99999999999999999999", "auto", "throw-away-1"})
    void a_draft_that_is_not_there_leads_to_the_form_as_it_is(String number) {
        var answer = browser.get(NEW + "?track=trilateral&draft=" + number);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.location(answer)).isEqualTo(NEW + "?track=trilateral");
    }

    @Test
    void what_cannot_be_stored_is_kept_without_it_and_what_is_too_long_is_not_kept() {
        Paper form = Paper.open(browser, EDIT).type("city", "\u0000Abu\u0007 Dhabi");
        assertThat(form.press("draft", "auto").statusCode()).isEqualTo(204);
        assertThat(database.sql("select fields -> 'city' ->> 0 from draft")
                        .query(String.class)
                        .single())
                .isEqualTo("Abu Dhabi");

        Paper long_ = Paper.open(browser, EDIT).type("summary", "a ".repeat(600_000));
        assertThat(long_.press("draft", "auto").statusCode()).isEqualTo(413);
        Paper back = long_.press("draft", "keep");
        assertThat(back.page().select("[role=alert]").text()).contains("too long to be kept as a draft");
        assertThat(back.valueOf("summary").strip()).hasSize(1_199_999);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void the_oldest_give_way_after_two_hundred_and_after_ninety_days() {
        for (int i = 0; i < 203; i++) {
            database.sql("""
                            insert into draft (account_id, address, copy, title, fields, version, saved_at)
                            select id, '/edit/x', ?, 'x', '{}', 0, timestamptz '2026-02-01' + make_interval(mins => ?) from account
                            where user_name = 'mira'""").params("copy" + i, i).update();
        }
        Paper.open(browser, EDIT).press("draft", "auto");
        assertThat(drafts()).isEqualTo(200);
        assertThat(database.sql("select count(*) from draft where copy in ('copy0', 'copy3')")
                        .query(Integer.class)
                        .single())
                .isZero();

        clock.setTo(LocalDate.of(2026, 5, 20));
        Paper.open(browser, EDIT).press("draft", "auto");
        assertThat(drafts()).isEqualTo(2);
    }

    @Test
    void a_password_and_the_token_of_the_session_are_never_kept() {
        browser.submit(Paper.open(browser, EDIT).page(), "/edit/", "newPassword", "secret", "draft", "auto");
        assertThat(database.sql("select fields::text from draft")
                        .query(String.class)
                        .single())
                .doesNotContain("secret")
                .doesNotContain("_csrf");
    }

    @Test
    void the_draft_of_somebody_signed_out_is_not_taken() {
        Paper form = Paper.open(browser, EDIT);
        form.page().select("input[name=_csrf]").remove();
        assertThat(form.press("draft", "auto").statusCode()).isEqualTo(403);
        assertThat(drafts()).isZero();
    }

    private String number() {
        return database.sql("select id from draft").query(String.class).single();
    }

    private int drafts() {
        return database.sql("select count(*) from draft").query(Integer.class).single();
    }
}
