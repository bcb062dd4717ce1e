package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest(starter = true)
class RefusingARoundTest {

    private static final String NEW = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    private Paper form;
    private long revisions;

    @BeforeEach
    void openTheForm() {
        form = Paper.open(browser, NEW).type("status", "CONCLUDED").type("firstDay", "25 Feb 2026");
        revisions = revisions();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "track                | nowhere        | Choose one of the list",
                "track                | ''             | Choose the track",
                "number               | 2              | has a round 2 already",
                "number               | 0              | counted from 1",
                "number               | twelve         | whole number",
                "number               | -1             | whole number",
                "number               | 10000          | whole number",
                "number               | 99999999999999999999999 | whole number",
                "status               | ''             | Choose the status",
                "status               | CONCLUDED'     | Choose one of the list",
                "title                | ' '            | Enter a title",
                "firstDay             | soonish        | cannot be read as a date",
                "firstDay             | 31 Feb 2026    | There is no day",
                "firstDay             | 2026-13-01     | There is no day",
                "lastDay              | 24 Feb 2026    | cannot be before the first day",
                "format               | CHAT           | Choose one of the list",
                "outcomes             | GREAT          | Choose one of the list",
                "outcomes             | NOT_HELD       | was held",
                "outcomes             | BROKE_OFF      | broken off",
                "delegations[0].members[0].person | Nobody Atall     | Nobody called",
                "delegations[0].members[0].person | Oleg Umerov      | Rustem Umerov",
                "delegations[0].members[0].title  | Minister         | ''",
                "sources[0].source    | no-such-source | There is no source",
                "sources[0].publisher | Agency         | ''",
                "sources[0].value     | 315            | ''",
            })
    void what_is_wrong_is_said_beside_its_field_and_on_top(String field, String typed, String problem) {
        Paper again = form.type(field, typed).send();

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.page().title()).startsWith("Error: Log a round");
        assertThat(again.page().select("[role=alert] a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                again.page().getElementById(link.attr("href").substring(1)))
                        .as(link.outerHtml())
                        .isNotNull());
        if (!problem.isEmpty()) {
            assertThat(again.errorAt(field)).contains(problem);
            assertThat(again.page().select("[role=alert]").text()).contains(problem);
        }
        assertThat(again.valueOf("firstDay")).isNotEmpty();
        assertThat(revisions()).isEqualTo(revisions);
    }

    @Test
    void an_outcome_of_talks_that_were_not_held_is_refused() {
        Paper again = form.type("status", "SCHEDULED")
                .type("outcomes", "HUMANITARIAN")
                .send();
        assertThat(again.errorAt("outcomes")).contains("has not been held");
    }

    @Test
    void a_party_has_one_delegation_and_one_head_and_each_person_once() {
        Paper again = form.press("add", "delegations[0].members")
                .press("add", "delegations[0].members")
                .type("delegations[0].party", "ukraine")
                .type("delegations[1].party", "ukraine")
                .type("delegations[0].members[0].person", "Rustem Umerov")
                .type("delegations[0].members[0].role", "HEAD")
                .type("delegations[0].members[1].person", "rustem-umerov")
                .type("delegations[0].members[2].person", "Kyrylo Budanov")
                .type("delegations[0].members[2].role", "HEAD")
                .send();

        assertThat(again.errorAt("delegations[1].party")).contains("Ukraine already has a delegation");
        assertThat(again.errorAt("delegations[0].members[1].person")).contains("in this delegation already");
        assertThat(again.errorAt("delegations[0].members[2].role")).contains("one head");
    }

    @Test
    void a_known_name_with_another_title_is_asked_about_and_both_answers_are_taken() {
        form.type("delegations[0].party", "ukraine")
                .type("delegations[0].members[0].person", "RUSTEM ÚMEROV")
                .type("delegations[0].members[0].title", "Ambassador of the talks");
        Paper asked = form.send();
        assertThat(asked.errorAt("delegations[0].members[0].meant")).contains("Known as Rustem Umerov");

        var another = asked.type("number", "11")
                .type("delegations[0].members[0].meant", "ANOTHER_PERSON")
                .send();
        assertThat(another.statusCode()).isEqualTo(303);
        assertThat(database.sql("select name from person where slug = 'rustem-umerov-2'")
                        .query(String.class)
                        .single())
                .isEqualTo("RUSTEM ÚMEROV");

        Paper ambiguous = Paper.open(browser, NEW)
                .type("status", "CONCLUDED")
                .type("delegations[0].party", "ukraine")
                .type("delegations[0].members[0].person", "Rustem Umerov")
                .send();
        assertThat(ambiguous.errorAt("delegations[0].members[0].person"))
                .contains("rustem-umerov)")
                .contains("rustem-umerov-2)");

        var theKnown = Paper.open(browser, NEW)
                .type("status", "CONCLUDED")
                .type("number", "12")
                .type("delegations[0].party", "ukraine")
                .type("delegations[0].members[0].person", "rustem-umerov")
                .type("delegations[0].members[0].title", "Ambassador of the talks")
                .type("delegations[0].members[0].meant", "NEW_TITLE");
        assertThat(theKnown.send().statusCode()).isEqualTo(303);
        assertThat(database.sql("""
                        select count(*) from appointment where title = 'Ambassador of the talks'
                        and person_id = (select id from person where slug = 'rustem-umerov')""").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void an_agreement_says_where_a_quantity_is_wrong() {
        Paper again = form.press("add", "agreements")
                .type("agreements[0].title", "x".repeat(301))
                .type("agreements[0].between", "Ukraine, Atlantis")
                .type("agreements[0].commitments[0].quantity", "-5")
                .type("agreements[0].commitments[0].due", "whenever")
                .send();

        assertThat(again.errorAt("agreements[0].title")).contains("at most 300 characters; these are 301");
        assertThat(again.errorAt("agreements[0].type")).contains("Choose the type");
        assertThat(again.errorAt("agreements[0].between")).contains("Atlantis");
        assertThat(again.errorAt("agreements[0].commitments[0].quantity")).contains("whole number");
        assertThat(again.errorAt("agreements[0].commitments[0].due")).contains("whenever");
        assertThat(again.errorAt("agreements[0].commitments[0].what")).contains("what was promised");
        assertThat(again.valueOf("agreements[0].title")).isEqualTo("x".repeat(301));

        again.type("agreements[0].commitments[0].quantity", "999999999999")
                .type("agreements[0].commitments[0].unit", "");
        assertThat(again.send().errorAt("agreements[0].commitments[0].quantity"))
                .contains("whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ROUGHLY"})
    void a_quantity_says_where_it_is_not_told_how_exactly_it_was_given(String bound) {
        Paper again = form.press("add", "agreements")
                .type("agreements[0].commitments[0].bound", bound)
                .type("agreements[0].commitments[0].quantity", "5")
                .send();

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.errorAt("agreements[0].commitments[0].bound")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "BETWEEN, 5, '', upper end of the range",
        "BETWEEN, 5, 5, upper end of the range",
        "EXACTLY, 5, 7, choose “between”",
        "BETWEEN, '', 7, lower end of the range first"
    })
    void a_range_says_which_end_is_wrong(String bound, String quantity, String atMost, String problem) {
        Paper again = form.press("add", "agreements")
                .type("agreements[0].commitments[0].bound", bound)
                .type("agreements[0].commitments[0].quantity", quantity)
                .type("agreements[0].commitments[0].atMost", atMost)
                .send();

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.errorAt("agreements[0].commitments[0].atMost")).contains(problem);
    }

    @Test
    void an_issue_a_statement_and_an_announcement_say_what_is_missing() {
        Paper again = form.press("add", "statusChanges")
                .press("add", "statements")
                .press("add", "announcements")
                .press("add", "sessions")
                .type("statusChanges[0].title", "Territory: Donbas and the line of contact")
                .type("statusChanges[0].difficultyReason", "Nobody yields.")
                .type("statements[0].tone", "POSITIVE")
                .type("announcements[0].place", "Geneva")
                .type("sessions[0].name", "MILITARY GROUP")
                .send();

        assertThat(again.errorAt("statusChanges[0].title")).contains("is known");
        assertThat(again.errorAt("statusChanges[0].rationale")).contains("why it moved");
        assertThat(again.errorAt("statusChanges[0].difficulty")).contains("how hard");
        assertThat(again.errorAt("statements[0].person")).contains("who said it");
        assertThat(again.errorAt("statements[0].gist")).contains("what was said");
        assertThat(again.errorAt("announcements[0].announcedOn")).contains("Enter the day");
        assertThat(again.errorAt("announcements[0].words")).contains("words of the source");
        assertThat(again.errorAt("sessions[0].name")).contains("is known");
        assertThat(again.errorAt("sessions[0].subject")).contains("what the new group is about");
    }

    @ParameterizedTest
    @CsvSource({"news.example/a", "ftp://news.example/a", "https://", "http://a b", "javascript:alert(1)", "https://[x"
    })
    void a_source_needs_an_address_of_the_web(String address) {
        assertThat(form.type("sources[0].address", address).send().errorAt("sources[0].address"))
                .contains("whole web address");
    }

    @Test
    void a_source_at_an_address_that_is_recorded_already_is_asked_about() {
        String address = database.sql("select address from source where address is not null limit 1")
                .query(String.class)
                .single();
        Paper asked = form.type("sources[0].address", address)
                .type("sources[0].publisher", "Gazette")
                .type("sources[0].title", "Found again")
                .type("sources[0].kind", "NEWS")
                .send();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select(".summary").text())
                .contains("This address is recorded already as", "is it meant?");
    }

    @Test
    void everything_typed_stands_in_the_form_again() {
        Paper again = form.type("summary", "Line one\n<b>line two</b> & more")
                .type("aliases", "Second half\nRound 5a")
                .type("outcomes", "PROCEDURAL", "HUMANITARIAN")
                .type("delegations[1].members[0].person", "Nobody <i>Atall</i>")
                .type("number", "twelve")
                .send();

        assertThat(again.valueOf("summary")).isEqualTo("Line one\n<b>line two</b> & more");
        assertThat(again.valueOf("aliases")).isEqualTo("Second half\nRound 5a");
        assertThat(again.valueOf("outcomes")).isEqualTo("PROCEDURAL, HUMANITARIAN");
        assertThat(again.valueOf("delegations[1].members[0].person")).isEqualTo("Nobody <i>Atall</i>");
        assertThat(again.valueOf("number")).isEqualTo("twelve");
    }

    private long revisions() {
        return database.sql("select count(*) from revision").query(Long.class).single();
    }
}
