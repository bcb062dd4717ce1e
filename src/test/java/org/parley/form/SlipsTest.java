package org.parley.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be a slip of the hand is asked, answered by one tick, and kept as it was typed. */
@WriteTest(starter = true)
class SlipsTest {

    private static final String ROUND = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void a_concluded_round_to_come_is_asked_about_and_saved_once_it_is_meant() {
        Paper asked = round("9", "Far ahead").type("firstDay", "24 Nov 2062").send();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select("#errors").text()).isEqualTo("Is this meant?");
        assertThat(asked.page().getElementById("firstDay-error").text())
                .endsWith("24 Nov 2062 lies ahead: is it meant?");
        assertThat(asked.valueOf("firstDay")).isEqualTo("24 Nov 2062");
        assertThat(rounds("Far ahead")).isZero();

        assertThat(tick(asked).send().statusCode()).isEqualTo(303);
        assertThat(rounds("Far ahead")).isEqualTo(1);
    }

    @Test
    void the_answer_to_one_question_is_none_to_another() {
        Paper asked =
                round("9", "Another question").type("firstDay", "24 Nov 2061").send();
        Paper again = tick(asked).type("firstDay", "25 Nov 2061").send();

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.page().getElementById("firstDay-error").text()).contains("25 Nov 2061 lies ahead");
    }

    @ParameterizedTest
    @CsvSource({"152, 1 Feb 2026, number, Round 152 would follow round", "9, 2063, firstDay, 2063 lies ahead"})
    void a_round_far_from_its_neighbours_is_asked_about(String number, String day, String field, String question) {
        Paper asked = round(number, "Odd one").type("firstDay", day).send();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().getElementById(field + "-error").text()).contains(question);
    }

    @Test
    void one_person_on_both_sides_is_asked_about() {
        Paper asked = round("7", "Both sides")
                .type("firstDay", "20 Feb 2026")
                .type("delegations[0].party", "ukraine")
                .type("delegations[0].members[0].person", "rustem umerov")
                .type("delegations[1].party", "russia")
                .type("delegations[1].members[0].person", "rustem umerov")
                .send();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select(".summary").text()).contains("Rustem Umerov sits for Ukraine and for Russia");
    }

    @Test
    void a_round_that_is_to_come_is_no_slip() {
        Paper sent = Paper.open(browser, ROUND)
                .type("status", "SCHEDULED")
                .type("number", "8")
                .type("title", "To come")
                .type("firstDay", "20 Apr 2026")
                .send();
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @Test
    void an_issue_agreed_in_years_to_come_is_asked_about() {
        long issue = database.sql("select min(id) from issue").query(Long.class).single();
        Paper asked = Paper.open(browser, "/edit/records/status-change/new?of=" + issue)
                .type("fields[effective]", "2031")
                .type("fields[status]", "AGREED")
                .type("fields[rationale]", "Settled")
                .send();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select(".summary").text()).contains("2031 lies ahead: is it meant?");
        assertThat(tick(asked).send().statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"10, 422", "9, 303"})
    void ten_times_a_promise_is_asked_about(int times, int status) {
        long commitment = database.sql("select min(id) from commitment where quantity > 100 and bound = 'EXACTLY'")
                .query(Long.class)
                .single();
        long promised = database.sql("select quantity from commitment where id = ?")
                .param(commitment)
                .query(Long.class)
                .single();
        Paper sent = Paper.open(browser, "/edit/records/delivery/new?of=" + commitment)
                .type("fields[day]", "20 Feb 2026")
                .type("fields[quantity]", String.valueOf(times * promised))
                .send();

        assertThat(sent.statusCode()).isEqualTo(status);
    }

    @Test
    void what_lies_ahead_is_never_lately() {
        long talks = database.sql("select id from negotiation where slug = 'russia-ukraine'")
                .query(Long.class)
                .single();
        Paper.open(browser, "/edit/records/milestone/new?of=" + talks)
                .type("fields[title]", "A treaty will expire")
                .type("fields[day]", "1 Mar 2027")
                .send();

        assertThat(browser.page("/negotiations/russia-ukraine")
                        .select("section:has(#recent)")
                        .text())
                .isNotEmpty()
                .doesNotContain("A treaty will expire");
    }

    private Paper round(String number, String title) {
        return Paper.open(browser, ROUND)
                .type("status", "CONCLUDED")
                .type("number", number)
                .type("title", title);
    }

    private static Paper tick(Paper asked) {
        return asked.type(
                "intended", asked.page().select("input[name=intended]").val());
    }

    private int rounds(String title) {
        return database.sql("select count(*) from round where title = ?")
                .param(title)
                .query(Integer.class)
                .single();
    }
}
