package org.parley.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed as a date, and what the pages say of it. */
@WriteTest(starter = true)
class DatesAsSaidTest {

    private static final String ROUND = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";

    private static int titles;
    private static int rounds;

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    @ParameterizedTest
    @CsvSource({
        "CONCLUDED, 17-18 Feb 2026, ''",
        "SCHEDULED, 17-18 Apr 2026, ''",
        "CONCLUDED, 17-18 Feb 2026, 18 Feb 2026",
        "CONCLUDED, 17-18 Feb 2026, 17-18 Feb 2026",
        "CONCLUDED, 17 Feb 2026, 17-18 Feb 2026",
        "CONCLUDED, '17-18 Feb 2026 \"two days\"', ''",
        "CONCLUDED, '', 17–18 Feb 2026"
    })
    void two_days_in_one_field_are_the_first_and_the_last(String status, String first, String last) {
        String title = title();
        var sent = round(status, title, first, last).send();

        assertThat(sent.statusCode()).isEqualTo(303);
        String month = status.equals("SCHEDULED") ? "2026-04" : "2026-02";
        assertThat(days(title)).isEqualTo(month + "-17 to " + month + "-18");
        Document form = browser.page("/edit" + sent.location().replaceFirst("\\?.*", ""));
        assertThat(form.getElementById("firstDay").attr("value")).startsWith("17 ");
        assertThat(form.getElementById("lastDay").attr("value")).startsWith("18 ");
    }

    @ParameterizedTest
    @CsvSource({
        "17-18 Feb 2026, 19 Feb 2026, firstDay, “17-18 Feb 2026” names the first and the last day",
        "16 Feb 2026, 17-18 Feb 2026, lastDay, “17-18 Feb 2026” names the first and the last day",
        "17-18 Feb 2026, Feb 2026, firstDay, the other field says “Feb 2026”"
    })
    void two_days_that_contradict_the_other_field_are_refused_beside_it(
            String first, String last, String field, String problem) {
        Paper form = round("CONCLUDED", title(), first, last).send();

        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.page().getElementById(field + "-error").text()).contains(problem);
        assertThat(form.valueOf("firstDay")).isEqualTo(first);
    }

    @Test
    void one_day_of_two_stays_one_that_is_not_known() {
        String title = title();
        round("CONCLUDED", title, "17 or 18 Feb 2026", "").send();
        assertThat(days(title)).isEqualTo("[2026-02-17..2026-02-18] to null");
    }

    @Test
    void a_title_held_from_one_day_to_another_may_have_both_in_one_field() {
        long person =
                database.sql("select min(id) from person").query(Long.class).single();
        Paper sent = Paper.open(browser, "/edit/records/appointment/new?of=" + person)
                .type("fields[party]", "Ukraine")
                .type("fields[title]", "Envoy for two days")
                .type("fields[from]", "3-4 Mar 2025")
                .send();

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(database.sql("select from_edtf || ' to ' || to_edtf from appointment where title = ?")
                        .param("Envoy for two days")
                        .query(String.class)
                        .single())
                .isEqualTo("2025-03-03 to 2025-03-04");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1985~/1990? | between about 1985 and perhaps 1990",
                "1919-04-23~/1919-04-25~ | between about 23 and about 25 Apr 1919",
                "1985/ | from 1985, end not known",
                "1985/.. | from 1985 on, without an end yet",
                "one month after 31 Jan 2024 | about 29 Feb 2024",
                "2014–15 | between 2014 and 2015",
                "autumn 1921 | autumn 1921",
            })
    void a_milestone_says_its_date_as_it_was_typed(String typed, String said) {
        String title = title();
        long talks = negotiation();
        var sent = Paper.open(browser, "/edit/records/milestone/new?of=" + talks)
                .type("fields[title]", title)
                .type("fields[day]", typed)
                .send();

        assertThat(sent.statusCode()).isEqualTo(303);
        String day = database.sql("select day_earliest::text from milestone where title = ?")
                .param(title)
                .query(String.class)
                .single();
        Document timeline = browser.page("/negotiations/russia-ukraine/timeline?from=" + day + "&to=" + day);
        assertThat(timeline.select("main li:contains(" + title + ")").text()).contains(said);
    }

    @Test
    void the_form_says_how_two_figures_behind_a_year_are_read() {
        Paper form = Paper.open(browser, "/edit/records/milestone/new?of=" + negotiation())
                .type("fields[day]", "2023-24")
                .send();

        assertThat(form.page().select("[id$=-read]").text())
                .contains("between 2023 and 2024", "A season is written in words, as in winter 2023/24");
        assertThat(form.page().select("[id$=-hint]").text()).contains("2014-15 is two years");
    }

    @ParameterizedTest
    @CsvSource({"Jul 1998, Jul 1998, 1 Jul 1998", "autumn 1997, autumn 1997, 1 Sep 1997", "1996, 1996, 1 Jan 1996"})
    void the_checklist_says_since_when_as_it_is_known(String typed, String said, String firstDay) {
        long issue = database.sql("select min(i.id) from issue i join negotiation n on n.id = i.negotiation_id"
                        + " where n.slug = 'russia-ukraine'")
                .query(Long.class)
                .single();
        Paper sent = Paper.open(browser, "/edit/records/status-change/new?of=" + issue)
                .type("fields[effective]", typed)
                .type("fields[status]", "RAISED")
                .type("fields[rationale]", "First heard of")
                .send();
        assertThat(sent.statusCode()).isEqualTo(303);

        Document checklist = browser.page("/negotiations/russia-ukraine/checklist");
        assertThat(checklist.select(".counts tbody th").eachText())
                .contains(said)
                .doesNotContain(firstDay);
        assertThat(checklist.select("section:has(.chart) .note").text())
                .contains(said + " – ")
                .doesNotContain(firstDay);
    }

    private Paper round(String status, String title, String first, String last) {
        return Paper.open(browser, ROUND)
                .type("status", status)
                .type("number", String.valueOf(5 + ++rounds))
                .type("title", title)
                .type("firstDay", first)
                .type("lastDay", last);
    }

    private String days(String title) {
        return database.sql("select first_day_edtf || ' to ' || coalesce(last_day_edtf, 'null') from round"
                        + " where title = ?")
                .param(title)
                .query(String.class)
                .single();
    }

    private long negotiation() {
        return database.sql("select id from negotiation where slug = 'russia-ukraine'")
                .query(Long.class)
                .single();
    }

    private static String title() {
        return "Dated " + ++titles + " as said";
    }
}
