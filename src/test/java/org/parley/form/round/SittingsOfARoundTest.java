package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A round that moved from place to place. */
@WriteTest(starter = true)
class SittingsOfARoundTest {

    private static final String ROUNDS = "/negotiations/russia-ukraine/rounds";

    @LocalServerPort
    private int port;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void the_places_of_a_round_stand_in_the_order_of_time_each_with_its_days() {
        String address = saved(dohaAndCairo());

        Document page = browser.page(address);
        assertThat(new Browser(port).page(address).select("aside dd ol li").eachText())
                .containsExactly("Doha, Qatar, 15–16 Aug 2024", "Cairo, Egypt, 22–25 Aug 2024");
        assertThat(page.select(".head .facts").text()).contains("15–25 Aug 2024");
        assertThat(browser.page(ROUNDS + "?track=us-russia")
                        .select("li:contains(Ceasefire talks) .facts")
                        .text())
                .contains("Doha; Cairo");
        assertThat(browser.page("/search?q=Cairo").select("main").text()).contains("Ceasefire talks");
        assertThat(browser.page("/negotiations/russia-ukraine/timeline?from=2024-08-01&to=2024-08-31")
                        .select("main")
                        .text())
                .contains("Doha; Cairo");
    }

    @Test
    void a_place_is_corrected_added_and_taken_away_with_the_round() {
        String address = saved(dohaAndCairo());

        saved(Paper.open(browser, "/edit" + address)
                .type("sittings[1].city", "Giza")
                .press("remove", "sittings[0]")
                .type("reason", "As the ministry says")
                .press("add", "sittings")
                .type("sittings[1].city", "Rome")
                .type("reason", "As the ministry says"));

        assertThat(new Browser(port).page(address).select("aside dd ol li").eachText())
                .containsExactly("Giza, Egypt, 22–25 Aug 2024", "Rome");
    }

    @Test
    void a_place_outside_the_days_of_the_round_is_refused_beside_its_day() {
        Paper refused = dohaAndCairo()
                .type("firstDay", "16 Aug 2024")
                .type("lastDay", "24 Aug 2024")
                .send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.errorAt("sittings[0].firstDay")).contains("outside the days of the round");
        assertThat(refused.errorAt("sittings[1].lastDay")).contains("outside the days of the round");
        assertThat(refused.valueOf("sittings[1].city")).isEqualTo("Cairo");
    }

    @Test
    void a_place_without_a_name_is_refused() {
        Paper refused = dohaAndCairo()
                .type("sittings[0].city", "")
                .type("sittings[0].country", "")
                .send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Enter where it was");
    }

    private Paper dohaAndCairo() {
        return Paper.open(browser, "/edit" + ROUNDS + "/new?track=us-russia")
                .type("number", "")
                .type("title", "Ceasefire talks")
                .type("status", "CONCLUDED")
                .press("add", "sittings")
                .type("sittings[0].firstDay", "15 Aug 2024")
                .type("sittings[0].lastDay", "16 Aug 2024")
                .type("sittings[0].city", "Doha")
                .type("sittings[0].country", "Qatar")
                .press("add", "sittings")
                .type("sittings[1].firstDay", "22 Aug 2024")
                .type("sittings[1].lastDay", "25 Aug 2024")
                .type("sittings[1].city", "Cairo")
                .type("sittings[1].country", "Egypt");
    }

    private static String saved(Paper form) {
        Paper answer = form.send();
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }
}
