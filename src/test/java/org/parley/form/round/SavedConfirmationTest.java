package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@WriteTest(starter = true)
class SavedConfirmationTest {

    private static final String ROUND = "/negotiations/russia-ukraine/rounds/trilateral/2";

    @LocalServerPort
    private int port;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void the_page_of_a_saved_round_says_what_was_written_by_whom_and_why() {
        String saved = save("Two long days of talks.", "Shorter");

        Document page = browser.page(saved);
        assertThat(page.select("section[role=status] h2").text()).isEqualTo("Saved");
        assertThat(page.select("section[role=status] li").eachText())
                .containsExactly("Changed: round – Round 2 of US-Ukraine-Russia");
        assertThat(page.select("section[role=status] .note").text())
                .isEqualTo("By Mira Lund, 1 Mar 2026, 12:00 UTC. Shorter");
        assertThat(page.text()).contains("Two long days of talks.");
    }

    @Test
    void nobody_else_sees_it_and_a_number_of_no_change_set_is_ignored() {
        String saved = save("Two days.", "Shorter still");

        assertThat(new Browser(port).page(saved).select("section[role=status]")).isEmpty();
        for (String other : new String[] {"", "0", "999999", "x", "99999999999999999999", "-1"}) {
            var answer = browser.get(ROUND + "?saved=" + other);
            assertThat(answer.statusCode()).as(other).isEqualTo(200);
            assertThat(answer.body()).as(other).doesNotContain("role=\"status\"");
        }
    }

    private String save(String summary, String reason) {
        var answer = Paper.open(browser, "/edit" + ROUND)
                .type("summary", summary)
                .type("reason", reason)
                .send();
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.location();
    }
}
