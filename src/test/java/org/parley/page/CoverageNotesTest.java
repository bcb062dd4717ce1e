package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.Pages;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How complete the record of a negotiation is in a period is said where it bears. */
@WriteTest(starter = true)
class CoverageNotesTest {

    private static final String TALKS = "/negotiations/colombia-farc";
    private static final String SECTION = "main section[aria-label='How far the record reaches'] li";

    private static int texts;

    @SignedIn("mira")
    private Browser mira;

    @Autowired
    private MockMvcTester reader;

    @Autowired
    private JdbcClient database;

    @Test
    void a_note_that_an_editor_makes_stands_on_the_dashboard() {
        String text = text();
        String form = mira.page(TALKS)
                .select("main .actions a:contains(Say how complete the record is)")
                .attr("href");
        Paper sent = Paper.open(mira, form)
                .type("fields[from]", "Feb 2014")
                .type("fields[to]", "summer 2014")
                .type("fields[note]", text)
                .send();

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(sent.location()).startsWith(TALKS);
        Document page = Pages.of(reader, TALKS);
        assertThat(page.select("#coverage").text()).isEqualTo("How far the record reaches");
        assertThat(dashboard(page, text)).isEqualTo("Feb 2014 to summer 2014: " + text);
    }

    @Test
    void a_period_may_be_open_to_one_side() {
        String since = note("Feb 2014", "");
        String until = note("", "2011");

        Document page = Pages.of(reader, TALKS);

        assertThat(dashboard(page, since)).isEqualTo("Since Feb 2014: " + since);
        assertThat(dashboard(page, until)).isEqualTo("Until 2011: " + until);
        List<String> inOrder = page.select("section:has(#coverage) li").eachText();
        assertThat(inOrder.indexOf("Until 2011: " + until)).isLessThan(inOrder.indexOf("Since Feb 2014: " + since));
    }

    @ParameterizedTest
    @CsvSource({
        "/checklist?since=2014-03-01&asOf=2015-01-01, true",
        "/checklist?since=2013-01-01&asOf=2014-02-01, true",
        "/checklist?since=2013-01-01&asOf=2014-01-31, false",
        "/checklist?since=2014-07-01&asOf=2015-01-01, false",
        "/positions?since=2014-06-30&asOf=2015-01-01, true",
        "/positions?since=2014-07-01&asOf=2015-01-01, false",
        "/brief?since=2014-06-30&asOf=2015-01-01, true",
        "/brief?since=2014-07-01&asOf=2015-01-01, false",
        "/timeline, true",
        "/timeline?from=2014-06-30, true",
        "/timeline?from=2014-07-01, false",
        "/timeline?to=2014-01-31, false",
        "/timeline?from=2013-01-01&to=2014-02-01, true"
    })
    void a_page_shows_a_note_where_its_period_meets_the_days_shown(String address, boolean shows) {
        String text = note("Feb 2014", "Jun 2014");

        List<String> shown = Pages.of(reader, TALKS + address).select(SECTION).eachText();

        assertThat(shown.contains("Feb 2014 to Jun 2014: " + text)).isEqualTo(shows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/checklist", "/positions", "/brief"})
    void nothing_is_shown_where_nothing_is_said(String page) {
        assertThat(Pages.of(reader, "/negotiations/iran-nuclear" + page).text())
                .doesNotContain("How far the record reaches");
        assertThat(Pages.of(reader, "/negotiations/iran-nuclear" + page).select(SECTION))
                .isEmpty();
    }

    @Test
    void the_starter_data_say_since_when_their_sources_grow_thin() {
        Document page = Pages.of(reader, "/negotiations/russia-ukraine/checklist");
        assertThat(page.select(SECTION).text()).isEqualTo("Since Mar 2026: The sources grow thin after March 2026.");
        assertThat(Pages.of(reader, "/negotiations/russia-ukraine/checklist?asOf=2026-02-20")
                        .select(SECTION))
                .isEmpty();
    }

    @Test
    void a_note_without_a_day_or_without_text_is_refused_beside_the_field() {
        Paper empty = form().type("fields[note]", " ").send();
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.errorAt("fields[from]")).contains("Enter since when, until when or both");
        assertThat(empty.errorAt("fields[note]")).contains("Fill in");

        Paper backwards = form().type("fields[from]", "Feb 2014")
                .type("fields[to]", "Jan 2014")
                .type("fields[note]", "Thin.")
                .send();
        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(backwards.errorAt("fields[to]")).contains("The end cannot be before the beginning");
        assertThat(backwards.valueOf("fields[note]")).isEqualTo("Thin.");
    }

    @Test
    void who_says_so_stands_behind_a_note() {
        String text = note("Feb 2014", "Jun 2014");
        Paper cited = citation(text, "What is not known", "unknown").send();
        assertThat(cited.statusCode()).as(cited.body()).isEqualTo(303);

        for (String page : List.of("", "/timeline", "/checklist?since=2014-03-01&asOf=2015-01-01")) {
            var line = Pages.of(reader, TALKS + page).select("main li:contains(" + text + ")");
            assertThat(line.text()).as(page).contains("Sources: Harbour Gazette, What is not known");
            assertThat(line.select("a[href=https://gazette.example/unknown]").text())
                    .isEqualTo("What is not known");
        }
    }

    @Test
    void what_sources_contest_in_a_note_stands_beside_it() {
        String text = note("Feb 2014", "Jun 2014");
        Paper cited = citation(text, "What is not known for longer", "longer")
                .type("fields[field]", "to")
                .type("fields[value]", "2014-09")
                .send();
        assertThat(cited.statusCode()).as(cited.body()).isEqualTo(303);

        for (String page : List.of("", "/timeline", "/checklist?since=2014-03-01&asOf=2015-01-01")) {
            var line = Pages.of(reader, TALKS + page).select("main li:has(.disputed):contains(" + text + ")");
            assertThat(line.select(".disputed").text()).as(page).contains("disputed", "Sep 2014", "Harbour Gazette");
            assertThat(line.select(".cite")).as("the page has no such note").isEmpty();
        }
    }

    @Test
    void a_note_has_a_history_and_what_was_done_to_it_is_undone() {
        String text = note("Feb 2014", "");
        long number = number(text);
        Paper saved = Paper.open(mira, "/edit/records/" + number)
                .type("fields[from]", "Mar 2014")
                .type("reason", "Read again.")
                .send();
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(dashboard(Pages.of(reader, TALKS), text)).startsWith("Since Mar 2014");
        assertThat(Pages.of(reader, "/history/" + number).text()).contains("Coverage note", "Mar 2014", "Read again.");

        undoLast();
        assertThat(dashboard(Pages.of(reader, TALKS), text)).startsWith("Since Feb 2014");

        Paper removal = Paper.open(mira, "/edit/history/" + number + "/remove")
                .type("reason", "It was another country.")
                .send();
        assertThat(removal.statusCode()).as(removal.body()).isEqualTo(303);
        assertThat(dashboard(Pages.of(reader, TALKS), text)).isEmpty();

        undoLast();
        assertThat(dashboard(Pages.of(reader, TALKS), text)).startsWith("Since Feb 2014");
    }

    @Test
    void many_notes_take_no_more_statements_than_one() {
        note("1 Jan 2014", "");
        List<String> pages = List.of("", "/timeline", "/checklist", "/positions", "/brief");
        List<Integer> few = pages.stream().map(this::statements).toList();

        database.sql("""
                        with made as (
                            insert into coverage_note (id, version, negotiation_id, from_edtf, from_earliest, from_latest, note)
                            select nextval('record_number'), 0, n.id, '2014', '2014-01-01', '2014-12-31', 'Note ' || each
                            from negotiation n, generate_series(1, 40) each where n.slug = 'colombia-farc' returning id)
                        insert into citation (id, version, source_id, record_id)
                        select nextval('record_number'), 0, s.id, made.id
                        from made, (select id from source order by id limit 2) s""").update();

        assertThat(Pages.of(reader, TALKS + "/checklist").select(SECTION)).hasSizeGreaterThanOrEqualTo(40);
        assertThat(pages.stream().map(this::statements).toList()).isEqualTo(few);
        database.sql("delete from coverage_note where note ~ '^Note [0-9]'").update();
    }

    private int statements(String page) {
        Pages.of(reader, TALKS + page);
        try {
            return Statements.of(() -> Pages.of(reader, TALKS + page)).size();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text() {
        return "Only major events, " + ++texts + ".";
    }

    private Paper form() {
        return Paper.open(
                mira,
                "/edit/records/coverage-note/new?of="
                        + database.sql("select id from negotiation where slug = 'colombia-farc'")
                                .query(Long.class)
                                .single());
    }

    /** Makes a note and gives its text. */
    private String note(String from, String to) {
        String text = text();
        Paper sent = form().type("fields[from]", from)
                .type("fields[to]", to)
                .type("fields[note]", text)
                .send();
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return text;
    }

    private long number(String text) {
        return database.sql("select id from coverage_note where note = ?")
                .param(text)
                .query(Long.class)
                .single();
    }

    private void undoLast() {
        long changeSet = database.sql("select max(change_set) from revision")
                .query(Long.class)
                .single();
        Paper undone = Paper.open(mira, "/edit/history/change-sets/" + changeSet + "/undo")
                .type("reason", "It was right before.")
                .send();
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(303);
    }

    private static String dashboard(Document page, String text) {
        return page.select("section:has(#coverage) li:contains(" + text + ")").text();
    }

    private Paper citation(String note, String title, String page) {
        return Paper.open(mira, "/edit/records/citation/new?of=" + number(note))
                .type("fields[sourcePublisher]", "Harbour Gazette")
                .type("fields[sourceTitle]", title)
                .type("fields[sourceAddress]", "https://gazette.example/" + page)
                .type("fields[sourceKind]", "NEWS");
    }
}
