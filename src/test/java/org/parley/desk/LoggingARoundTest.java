package org.parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.account.TestAccounts;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest(starter = true)
class LoggingARoundTest {

    private static final String NEW = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void signIn() {
        TestAccounts.editor(application, "mira", "Mira Lund");
        browser = new Browser(port);
        browser.signIn("mira", TestAccounts.PASSWORD);
    }

    @Test
    void the_empty_form_proposes_the_next_number_of_the_track() {
        Paper form = Paper.open(browser, NEW);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.valueOf("number")).isEqualTo("5");
        assertThat(form.valueOf("title")).isEqualTo("Round 5");
        assertThat(form.valueOf("track")).isEqualTo("trilateral");
    }

    @Test
    void a_whole_round_is_logged_in_one_step() {
        Paper form = Paper.open(browser, NEW)
                .press("add", "sessions")
                .press("add", "sessions")
                .press("add", "moves")
                .press("add", "moves")
                .press("add", "agreements")
                .press("add", "agreements[0].commitments")
                .press("add", "statements")
                .press("add", "announcements")
                .press("add", "delegations[0].members");
        long last = lastRevision();

        var answer = report(form).send();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(browser.location(answer)).matches("/negotiations/russia-ukraine/rounds/trilateral/5\\?saved=\\d+");
    }

    private Paper report(Paper form) {
        return form.type("title", "Fifth trilateral round, Istanbul")
                .type("status", "CONCLUDED")
                .type("firstDay", "4-5 Mar 2026")
                .type("city", "Istanbul")
                .type("country", "Türkiye")
                .type("format", "DIRECT")
                .type("outcomes", "AGREED_TO_CONTINUE", "HUMANITARIAN")
                .type("summary", "Two days of talks.\nThe military group sat again.")
                .type("delegations[0].party", "ukraine")
                .type("delegations[0].members[0].person", "rustem umerov")
                .type("delegations[0].members[0].role", "HEAD")
                .type("delegations[0].members[1].person", "Olena Testova")
                .type("delegations[0].members[1].title", "Deputy Negotiator")
                .type("delegations[0].members[1].role", "ADVISER")
                .type("delegations[1].party", "russia")
                .type("delegations[1].members[0].person", "Igor Kostyukov")
                .type("delegations[1].members[0].role", "HEAD")
                .type("announcements[0].announcedOn", "28 Feb 2026")
                .type("announcements[0].person", "Steve Witkoff")
                .type("announcements[0].window", "within a week or two of 28 Feb 2026")
                .type("announcements[0].words", "within a week or two")
                .type("sessions[0].name", "Energy group")
                .type("sessions[0].subject", "Power plants and lines")
                .type("sessions[0].topics", "Zaporizhzhia\nPower lines\n")
                .type(
                        "sessions[1].group",
                        database.sql("select slug from working_group where slug like '%milit%'")
                                .query(String.class)
                                .single())
                .type("sessions[1].result", "No ceasefire.")
                .type("moves[0].issue", "territory")
                .type("moves[0].status", "NARROWED")
                .type("moves[0].rationale", "One district fewer.")
                .type("moves[1].title", "Power lines")
                .type("moves[1].category", "ENERGY_INFRASTRUCTURE")
                .type("moves[1].difficulty", "3")
                .type("moves[1].difficultyReason", "Both depend on them.")
                .type("moves[1].status", "RAISED")
                .type("moves[1].rationale", "Raised by both.")
                .type("agreements[0].title", "Exchange of 200 prisoners")
                .type("agreements[0].type", "PRISONER_EXCHANGE")
                .type("agreements[0].agreedOn", "5 Mar 2026")
                .type("agreements[0].form", "PARALLEL_STATEMENTS")
                .type("agreements[0].status", "ANNOUNCED")
                .type("agreements[0].between", "Ukraine, RU")
                .type("agreements[0].commitments[0].by", "ukraine")
                .type("agreements[0].commitments[0].what", "Release prisoners of war")
                .type("agreements[0].commitments[0].quantity", "100")
                .type("agreements[0].commitments[0].unit", "prisoners")
                .type("agreements[0].commitments[0].due", "within two weeks of 5 Mar 2026")
                .type("statements[0].person", "Olena Testova")
                .type("statements[0].party", "ukraine")
                .type("statements[0].gist", "It was worth the journey.")
                .type("statements[0].tone", "POSITIVE")
                .type("sources[0].publisher", "Example Agency")
                .type("sources[0].title", "Fifth round ends in Istanbul")
                .type("sources[0].address", "https://news.example/fifth-round")
                .type("sources[0].publishedOn", "5 Mar 2026")
                .type("sources[0].kind", "NEWS_AGENCY");
    }

    private long lastRevision() {
        return database.sql("select max(id) from revision").query(Long.class).single();
    }
}
