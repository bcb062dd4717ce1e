package org.parley.page.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A window that is only about right, on every page that tells of what is past it. */
@WriteTest(starter = true)
class DoubtedWindowTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    @Autowired
    private JdbcClient database;

    @Test
    void the_days_after_it_are_about_so_many(@SignedIn("mira") Browser mira) {
        long agreement = database.sql("select id from agreement where slug = 'istanbul-exchange-july-2025'")
                .query(Long.class)
                .single();
        assertThat(Paper.open(mira, "/edit/records/commitment/new?of=" + agreement)
                        .type("fields[what]", "Hand over the harbour charts")
                        .type("fields[quantity]", "5")
                        .type("fields[unit]", "charts")
                        .type("fields[due]", "about 10 Jan 2026")
                        .send()
                        .statusCode())
                .isEqualTo(303);

        for (String page : List.of("/ledger", "/agreements", "/agreements/istanbul-exchange-july-2025")) {
            assertThat(mira.page(TALKS + page).select("main").text())
                    .as(page)
                    .containsIgnoringCase("No delivery recorded, about 50 days after the window");
        }
        assertThat(mira.page(TALKS + "/ledger").select("#sides ~ div").text()).contains("by about 50 days");
        assertThat(mira.page("/edit?kind=late-commitment").text()).contains("Past its window by about 50 days");
    }
}
