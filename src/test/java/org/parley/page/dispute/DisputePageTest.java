package org.parley.page.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parley.testing.Editor;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WriteTest(starter = true)
class DisputePageTest {

    private static final String ROUND = "/negotiations/russia-ukraine/rounds/trilateral/";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Editor mira;

    @SignedIn("tomas")
    private Editor tomas;

    @Test
    void an_editor_settles_from_the_value_and_readers_see_what_stands_and_why() {
        Element venue = disputed(mira.open(ROUND + 1).page(), "Venue");
        assertThat(venue.select("summary").text()).endsWith("disputed");
        Paper asked = mira.open(venue.select("a:contains(Settle)").attr("href"));
        assertThat(asked.select("h1").text()).isEqualTo("Settle a dispute");
        assertThat(asked.select("input[name=choice]").eachAttr("value"))
                .containsExactlyInAnyOrder("=Emirates Palace hotel", "=Al Shati Palace", "=not disclosed");

        var answer = asked.send(Map.of("choice", "=Al Shati Palace", "reason", "Three agencies saw it."));

        assertThat(answer.statusCode()).isEqualTo(303);
        Element settled = disputed(read(ROUND + 1), "Venue");
        assertThat(settled.select("summary").text()).isEqualTo("Al Shati Palace settled");
        assertThat(settled.text())
                .contains("Three agencies saw it.", "Mira Lund", "Emirates Palace hotel", "not disclosed");
        assertThat(settled.select("a[href^=/edit]")).isEmpty();
        assertThat(database.sql("select settled from disputed_field where record_id = ? and field = 'venue'")
                        .param(round(1))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(mira.page("/negotiations/russia-ukraine/history")).contains("Three agencies saw it.");
        assertThat(mira.open(address(round(1), "venue")).select("h1").text()).isEqualTo("A settled dispute");
    }

    @Test
    void nothing_garbage_markup_and_too_much_are_refused_with_what_was_typed_kept() {
        Paper asked = mira.open(address(announcement(), "place"));
        var nothing = asked.send(Map.of());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.page().select(".summary li").eachText())
                .containsExactly("Choose which value stands", "Say why");
        assertThat(nothing.page().title()).startsWith("Error: ");
        var garbage = asked.send(Map.of("choice", "Atlantis", "reason", "<b>bold</b>"));
        assertThat(garbage.statusCode()).isEqualTo(422);
        assertThat(garbage.page().select("textarea").text()).isEqualTo("<b>bold</b>");
        assertThat(asked.send(Map.of("choice", "open", "reason", "There is nothing to open."))
                        .statusCode())
                .isEqualTo(422);
        String choice = asked.selectFirst("input[name=choice]").val();
        var long1 = asked.send(Map.of("choice", choice, "reason", "x".repeat(1_000_000)));
        assertThat(long1.statusCode()).isEqualTo(422);
        assertThat(long1.page().select("input[name=choice][checked]").val()).isEqualTo(choice);
        assertThat(decisions(announcement())).isZero();
    }

    @Test
    void a_form_that_is_sent_twice_decides_once() throws Exception {
        Paper asked = mira.open(address(lengthOf(), "duration"));
        String choice = asked.selectFirst("input[name=choice]").val();
        long before = decisions(lengthOf());
        var first = asked.send(Map.of("choice", choice, "reason", "Agreed."));
        var second = asked.send(Map.of("choice", choice, "reason", "Agreed."));
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(decisions(lengthOf())).isEqualTo(before + 1);
        assertThat(Statements.count(() -> mira.open(address(lengthOf(), "duration"))))
                .isLessThan(14);
    }

    @Test
    void who_decides_after_somebody_else_sees_that_first() {
        long round = round(2);
        cite(round, "city", "Dubai");
        Paper miras = mira.open(address(round, "city"));
        Paper tomass = tomas.open(address(round, "city"));
        tomass.send(Map.of("choice", "=Abu Dhabi", "reason", "The hosts say so."));

        var late = miras.send(Map.of("choice", "=Dubai", "reason", "I had read otherwise."));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.page().select("[role=alert]").text()).contains("Nothing has been saved");
        assertThat(late.page().text()).contains("by decision of Tomas Berg", "The hosts say so.");
        assertThat(late.page().select("textarea").text()).isEqualTo("I had read otherwise.");
        assertThat(late.send(Map.of("choice", "open")).statusCode()).isEqualTo(303);
        assertThat(disputed(read(ROUND + 2), "City").select("summary").text()).endsWith("disputed");
        assertThat(mira.page(address(round, "city"))).contains("Opened again by Mira Lund");
    }

    @Test
    void a_value_that_came_in_meanwhile_is_shown_first_and_one_that_comes_in_later_opens_it_again() {
        long round = round(2);
        cite(round, "country", "Oman");
        Paper asked = mira.open(address(round, "country"));
        cite(round, "country", "Qatar");
        var late = asked.send(Map.of("choice", "=Oman", "reason", "A misprint."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.page().select("input[name=choice]")).hasSize(3);
        assertThat(late.send(Map.of()).statusCode()).isEqualTo(303);

        cite(round, "country", "Qatar");
        assertThat(settled(round, "country")).isTrue();
        cite(round, "country", "Bahrain");
        assertThat(settled(round, "country")).isFalse();
        assertThat(mira.page(address(round, "country"))).contains("“Oman” stood, by decision of Mira Lund");
    }

    @Test
    void where_the_record_says_something_else_the_decision_leads_to_the_form_that_corrects_it() {
        long round = round(3);
        database.sql("update round set city = 'Geneva' where id = ?")
                .param(round)
                .update();
        cite(round, "city", "Bern");
        String back = ROUND + "3";
        Paper asked = mira.open(address(round, "city") + "?return=" + back);
        assertThat(asked.page().title()).isEqualTo("Settle a dispute · Round 3 of US-Ukraine-Russia: City · Parley");
        var answer = asked.send(Map.of("choice", "=Bern", "reason", "The host corrected itself."));
        assertThat(answer.location()).startsWith(address(round, "city")).contains("saved=");

        Paper settled = mira.open(answer.location());
        assertThat(settled.select(".notice").text()).contains("The record still says “Geneva”");
        Paper form = mira.open(settled.select("a:contains(Correct the record)").attr("href"));
        var corrected = form.send(Map.of("city", "Bern", "reason", "As settled."));
        assertThat(corrected.statusCode()).isEqualTo(303);
        assertThat(corrected.location()).startsWith(address(round, "city"));
        assertThat(disputed(read(back), "City"))
                .as("nobody says anything else any more")
                .isNull();
        assertThat(read(back).select(".facts, dd").text()).contains("Bern");
        assertThat(mira.open(corrected.location()).select("p.notice")).isEmpty();
    }

    @Test
    void a_field_that_nobody_disputes_offers_to_add_what_another_source_says() {
        Paper page = mira.open(address(round(2), "firstDay"));
        assertThat(page.select("form.form")).isEmpty();
        Paper form = mira.open(page.select(".empty a").attr("href"));
        assertThat(form.select("select option[selected]").eachAttr("value")).contains("firstDay");
    }

    @Test
    void it_is_for_editors_and_for_records_that_are_there(@SignedIn("mira") RequestPostProcessor editor) {
        assertThat(browser.get().uri(address(round(2), "city")).exchange()).hasStatus(302);
        for (String wrong : List.of("/edit/disputes/999999999/city", "/edit/disputes/" + round(2) + "/c%27ty")) {
            assertThat(browser.get()
                            .uri(java.net.URI.create(wrong))
                            .with(editor)
                            .exchange())
                    .hasStatus(404);
        }
    }

    private void cite(long record, String field, String value) {
        Paper form = tomas.open("/edit/records/citation/new?of=" + record + "&field=" + field);
        String source = database.sql("select slug from source order by id limit 1")
                .query(String.class)
                .single();
        var answer = form.send(Map.of("fields[source]", source, "fields[value]", value));
        assertThat(answer.statusCode())
                .as(answer.page().select(".summary").text())
                .isEqualTo(303);
    }

    private Document read(String address) {
        return org.parley.testing.Pages.of(browser, address);
    }

    private static Element disputed(Document page, String field) {
        return page.select("dt:contains(" + field + ") + dd .disputed, .said:contains(" + field
                        + ") .disputed, dt:contains(" + field + ") ~ dd .disputed")
                .first();
    }

    private boolean settled(long record, String field) {
        return database.sql("select settled from disputed_field where record_id = ? and field = ?")
                .params(record, field)
                .query(Boolean.class)
                .single();
    }

    private long decisions(long record) {
        return number("select count(*) from dispute_resolution where record_id = " + record);
    }

    private long round(int number) {
        return number("""
                select r.id from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
                where n.slug = 'russia-ukraine' and t.slug = 'trilateral' and r.number = %d""".formatted(number));
    }

    private long announcement() {
        return number(
                "select record_id from disputed_field where kind = 'SCHEDULE_ANNOUNCEMENT' and field = 'place' order by 1 limit 1");
    }

    private long lengthOf() {
        return number(
                "select record_id from disputed_field where kind = 'ROUND' and field = 'duration' order by 1 limit 1");
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private static String address(long record, String field) {
        return "/edit/disputes/" + record + "/" + field;
    }
}
