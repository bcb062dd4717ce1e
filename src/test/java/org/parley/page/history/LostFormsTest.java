package org.parley.page.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an editor typed about a record that somebody else removed, or merged into another, meanwhile. */
@WriteTest(starter = true)
class LostFormsTest {

    private static final String ROUND = "/edit/negotiations/russia-ukraine/rounds/trilateral/9";
    private static final String NEW = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser mira;

    @SignedIn("jonas")
    private Browser jonas;

    @BeforeEach
    void forgetDrafts() {
        database.sql("delete from draft").update();
    }

    @Test
    void a_form_of_a_removed_record_answers_with_who_removed_it_and_with_everything_typed() {
        long issue = issue();
        Paper form = Paper.open(mira, "/edit/records/" + issue)
                .type("fields[title]", "Crimea, typed for long")
                .type("reason", "The wording of <b>Geneva</b>");
        remove(jonas, issue);

        Paper answer = form.send();
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.select("main").text()).contains("removed by Jonas Weber on 1 Mar 2026", "Logged twice");
        assertThat(typed(answer))
                .contains("Title: Crimea, typed for long", "Reason for this change: The wording of <b>Geneva</b>")
                .contains("Category: ")
                .doesNotContain("MONITORING");
        assertThat(drafts()).isEqualTo(1);
        // sent again it says the same, and keeps one draft
        assertThat(form.send().statusCode()).isEqualTo(410);
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void the_record_is_brought_back_and_saved_with_what_was_typed_by_one_more_press() {
        long issue = issue();
        Paper form = Paper.open(mira, "/edit/records/" + issue)
                .type("fields[title]", "Crimea, typed for long")
                .type("reason", "The wording of Geneva");
        remove(jonas, issue);
        Paper again = bringBack(form.send());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.valueOf("fields[title]")).isEqualTo("Crimea, typed for long");
        assertThat(again.valueOf("reason")).isEqualTo("The wording of Geneva");
        assertThat(again.send().statusCode()).isEqualTo(303);
        assertThat(text("select title from issue where id = " + issue)).isEqualTo("Crimea, typed for long");
        assertThat(number("select count(*) from status_change where issue_id = " + issue))
                .isPositive();
        assertThat(drafts()).isZero();
    }

    @Test
    void a_round_with_its_parts_is_brought_back_and_saved_with_what_was_typed() {
        Paper.open(jonas, NEW)
                .type("status", "CONCLUDED")
                .type("number", "9")
                .type("title", "Round of one day")
                .type("firstDay", "20 Feb 2026")
                .type("delegations[0].party", "ukraine")
                .type("delegations[1].party", "russia")
                .send();
        long round = number("select id from round where number = 9 and title like 'Round of one%'");
        Paper form = Paper.open(mira, ROUND)
                .type("summary", "Typed for an hour")
                .press("add", "delegations[0].members")
                .type("reason", "From my notes");
        String member = "delegations[0].members["
                + (form.select("[name^='delegations[0].members'][name$=person]").size() - 1) + "]";
        form.type(member + ".person", "Somebody New").type(member + ".title", "Adviser");
        remove(jonas, round);

        Paper answer = form.send();
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(typed(answer))
                .contains("What happened: Typed for an hour", "Delegation 1", "Party: ", "Somebody New, Adviser");
        assertThat(form.press("add", "sources").statusCode()).isEqualTo(410);

        Paper again = bringBack(answer);
        assertThat(again.valueOf("summary")).isEqualTo("Typed for an hour");
        assertThat(again.send().statusCode()).isEqualTo(303);
        assertThat(mira.page(ROUND.replace("/edit", "")).text()).contains("Typed for an hour", "Somebody New");
    }

    @Test
    void the_link_of_a_kept_draft_says_the_same_and_the_draft_stays_until_it_is_thrown_away() {
        long issue = issue();
        String draft = Paper.open(mira, "/edit/records/" + issue)
                .type("fields[title]", "Crimea, half typed")
                .press("draft", "keep")
                .location();
        remove(jonas, issue);
        for (int i = 0; i < 2; i++) {
            Paper answer = Paper.open(mira, draft);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(typed(answer)).contains("Title: Crimea, half typed");
            assertThat(drafts()).isEqualTo(1);
        }
        assertThat(Paper.open(jonas, draft).select("main").text()).doesNotContain("half typed");
        assertThat(bringBack(Paper.open(mira, draft)).valueOf("fields[title]")).isEqualTo("Crimea, half typed");
    }

    @Test
    void a_new_record_that_would_hang_on_a_removed_one_is_not_lost_either() {
        long issue = issue();
        Paper form =
                Paper.open(mira, "/edit/records/position/new?of=" + issue).type("fields[words]", "All of it, at once");
        remove(jonas, issue);
        Paper answer = form.send();
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(typed(answer)).contains("All of it, at once");
        assertThat(bringBack(answer).valueOf("fields[words]")).isEqualTo("All of it, at once");
    }

    @Test
    void what_went_with_its_negotiation_comes_back_with_it() {
        long negotiation = number("select id from negotiation where slug = 'russia-ukraine'");
        long issue = issue();
        Paper known = Paper.open(mira, "/edit/records/" + issue)
                .type("fields[title]", "Land")
                .type("reason", "Plainer");
        Paper fresh = Paper.open(mira, NEW).type("title", "Round of which nobody knows");
        remove(jonas, negotiation);

        Paper answer = fresh.send();
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(typed(answer)).contains("Round of which nobody knows");
        Paper again = bringBack(known.send());
        assertThat(again.valueOf("fields[title]")).isEqualTo("Land");
        assertThat(again.send().statusCode()).isEqualTo(303);
        assertThat(fresh.send().statusCode()).isNotEqualTo(410);
    }

    @Test
    void what_was_typed_about_somebody_who_became_one_with_another_is_taken_over_to_the_one_who_stays() {
        long kept = person("Tariq Kept");
        long gone = person("Tariq Gone");
        Paper form = Paper.open(mira, "/edit/records/" + gone)
                .type("fields[name]", "Tariq al-Gone")
                .type("reason", "As he signs");
        Paper title =
                Paper.open(mira, "/edit/records/appointment/new?of=" + gone).type("fields[title]", "Envoy");
        merge(jonas, kept, gone);

        Paper answer = form.send();
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.select("main").text()).contains("Tariq Gone was merged into Tariq Kept by Jonas Weber");
        assertThat(typed(answer)).contains("Name: Tariq al-Gone");
        Paper over = takeOver(answer);
        assertThat(over.statusCode()).isEqualTo(200);
        assertThat(over.selectFirst("form.form").attr("action")).isEqualTo("/edit/records/" + kept);
        assertThat(over.select(".conflict").text()).contains("Tariq al-Gone", "Tariq Kept");
        assertThat(over.type("keep[name]", "mine").send().statusCode()).isEqualTo(303);
        assertThat(text("select name from person where id = " + kept)).isEqualTo("Tariq al-Gone");
        assertThat(drafts()).isZero();

        Paper titleOver = takeOver(title.send());
        assertThat(titleOver.selectFirst("form.form").attr("action")).endsWith("?of=" + kept);
        assertThat(titleOver.valueOf("fields[title]")).isEqualTo("Envoy");
    }

    @Test
    void a_source_that_became_one_with_another_leads_to_that_one() {
        long kept = source("The same report");
        long gone = source("The same report, again");
        Paper form = Paper.open(mira, "/edit/records/" + gone)
                .type("fields[kind]", "NEWS_AGENCY")
                .type("reason", "It is");
        merge(jonas, kept, gone);
        Paper over = takeOver(form.send());
        assertThat(over.selectFirst("form.form").attr("action")).isEqualTo("/edit/records/" + kept);
        assertThat(over.valueOf("fields[title]")).isEqualTo("The same report");
    }

    @Test
    void nothing_that_never_was_is_still_not_found() {
        Paper form = Paper.open(mira, "/edit/records/" + issue());
        form.selectFirst("form.form").attr("action", "/edit/records/999999999");
        assertThat(form.send().statusCode()).isEqualTo(404);
        assertThat(drafts()).isZero();
    }

    private static String typed(Paper answer) {
        return answer.selectFirst("textarea#typed").wholeText();
    }

    private Paper bringBack(Paper answer) {
        var done = mira.submit(
                answer.page(),
                "/edit/history/",
                "reason",
                answer.selectFirst("textarea[name=reason]").wholeText());
        assertThat(done.statusCode()).isEqualTo(303);
        return Paper.open(mira, mira.location(done));
    }

    private Paper takeOver(Paper answer) {
        var done = mira.submit(answer.page(), "/edit/drafts/");
        assertThat(done.statusCode()).isEqualTo(303);
        return Paper.open(mira, mira.location(done));
    }

    private void remove(Browser who, long record) {
        grant(who, "/edit/history/" + record + "/remove");
    }

    private void merge(Browser who, long kept, long gone) {
        grant(who, "/edit/records/" + kept + "/merge?other=" + gone);
    }

    private static void grant(Browser who, String address) {
        Document page = who.page(address);
        HttpResponse<String> done = who.submit(page, address.split("[?]")[0], "reason", "Logged twice");
        assertThat(done.statusCode()).as(() -> Jsoup.parse(done.body()).text()).isEqualTo(303);
    }

    private long issue() {
        String title = "Lighthouses " + UUID.randomUUID();
        Paper.open(
                        jonas,
                        "/edit/records/issue/new?of="
                                + number("select id from negotiation where slug = 'russia-ukraine'"))
                .send(Map.of(
                        "fields[title]",
                        title,
                        "fields[category]",
                        "MONITORING",
                        "fields[status]",
                        "RAISED",
                        "fields[effective]",
                        "5 Feb 2026",
                        "fields[rationale]",
                        "First named."));
        return number("select id from issue where title = '" + title + "'");
    }

    private long person(String name) {
        Paper.open(jonas, "/edit/records/person/new").send(Map.of("fields[name]", name, "sure", "yes"));
        return number("select id from person where name = '" + name + "'");
    }

    private long source(String title) {
        Paper.open(jonas, "/edit/records/source/new")
                .send(Map.of(
                        "fields[publisher]", "Paper", "fields[title]", title, "fields[kind]", "NEWS", "sure", "yes"));
        return number("select id from source where title = '" + title + "'");
    }

    private long number(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private String text(String query) {
        return database.sql(query).query(String.class).single();
    }

    private int drafts() {
        return database.sql("select count(*) from draft").query(Integer.class).single();
    }
}
