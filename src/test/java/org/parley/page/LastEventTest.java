package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a record reaches stands in each head, apart from its last edit. */
@WriteTest(starter = true)
class LastEventTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @SignedIn("mira")
    private Browser browser;

    @Autowired
    private JdbcClient database;

    @Test
    void each_head_tells_the_last_event_apart_from_the_last_edit_and_an_event_that_is_logged_moves_it() {
        for (String page : List.of("", "/timeline", "/checklist", "/rounds", "/agreements", "/ledger")) {
            assertThat(browser.page(TALKS + page).select(".band .facts").text())
                    .as(page)
                    .contains("last event recorded 26 Feb 2026", "last edited 1 Mar 2026");
        }

        Paper form = Paper.open(browser, "/edit" + TALKS + "/rounds/new?track=direct")
                .type("status", "CONCLUDED")
                .type("firstDay", "28 Feb 2026");
        assertThat(form.send().statusCode()).isEqualTo(303);

        assertThat(browser.page(TALKS).select(".band .facts").text()).contains("last event recorded 28 Feb 2026");
    }

    @Test
    void what_is_only_expected_or_promised_is_no_event() {
        long talks = number("select id from negotiation where slug = 'russia-ukraine'");
        database.sql("update round set status = 'SCHEDULED', halted_on_edtf = null, halted_on_earliest = null,"
                        + " halted_on_latest = null, halt_reason = null where title = 'Fourth trilateral round'")
                .update();
        LocalDate last = database.sql("select day_latest from last_event(?, '2026-03-01')")
                .param(talks)
                .query(LocalDate.class)
                .single();
        assertThat(last).isBeforeOrEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(number("select count(*) from round_due where is_expected(status) and due_latest > '2026-03-01'"))
                .isPositive();
    }

    @Test
    void the_checklist_is_told_as_recorded_up_to_the_last_event() {
        assertThat(browser.page("/negotiations/colombia-farc/checklist")
                        .select(".lead")
                        .text())
                .startsWith("As recorded up to ");
        assertThat(browser.page(TALKS + "/checklist?asOf=2026-02-06&since=2025-02-06")
                        .select(".lead")
                        .text())
                .startsWith("On 6 Feb 2026, ");
    }

    private long number(String query) {
        return database.sql(query).query(Long.class).single();
    }
}
