package org.parley.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Pages;
import org.parley.testing.SignedIn;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WriteTest(starter = true)
class DashboardAfterWritingTest {

    private static final String TALKS = "/negotiations/russia-ukraine";

    private static final String SIXTY_ROUNDS = """
            insert into round (id, version, track_id, number, slug, title, status, first_day_edtf, first_day_earliest, first_day_latest)
            select nextval('record_number'), 0, t.id, 100 + n, 100 + n, 'Round ' || n, 'CONCLUDED', day::text, day, day
            from track t, generate_series(1, 60) n, lateral (select date '2025-12-01' + n::int as day) d
            where t.slug = 'trilateral'""";

    private static final String DELEGATIONS = """
            insert into delegation (id, round_id, party_id, capacity, ordinal)
            select nextval('record_number'), r.id, p.id, 'PARTY', 1
            from round r, party p where r.number > 100 and p.slug in ('russia', 'ukraine')""";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Test
    void an_editor_can_log_a_round_from_here_and_report_on_the_one_expected(@SignedIn("mira") Browser editor) {
        assertThat(Pages.of(browser, TALKS).select("main a[href^=/edit/]")).isEmpty();

        assertThat(Jsoup.parse(editor.get(TALKS).body())
                        .select("main a[href^=/edit/negotiations]")
                        .eachAttr("href"))
                .containsExactly(
                        "/edit/negotiations/russia-ukraine/rounds/new",
                        "/edit/negotiations/russia-ukraine/rounds/trilateral/4")
                .allSatisfy(form -> assertThat(editor.get(form).statusCode()).isEqualTo(200));
    }

    @Test
    void a_round_that_nobody_put_off_is_called_overdue_in_words_once_its_days_are_over() {
        database.sql(
                        "update round set status = 'SCHEDULED', halted_on_edtf = null, halt_reason = null, first_day_edtf = '2026-02-18', first_day_earliest = '2026-02-18',"
                                + " first_day_latest = '2026-02-18', last_day_edtf = '2026-02-28', last_day_earliest = '2026-02-28',"
                                + " last_day_latest = '2026-02-28' where title = 'Fourth trilateral round'")
                .update();

        assertThat(Pages.of(browser, TALKS)
                        .select("section[aria-labelledby=next]")
                        .text())
                .contains("overdue by one day", "Was expected");
        assertThat(Pages.of(browser, "/").text()).contains("overdue by one day");
    }

    @Test
    void sixty_more_rounds_cost_no_more_statements_and_hardly_more_html() throws Exception {
        int before = Statements.count(() -> Pages.of(browser, TALKS));

        assertThat(database.sql(SIXTY_ROUNDS).update()).isEqualTo(60);
        assertThat(database.sql(DELEGATIONS).update()).isEqualTo(120);

        assertThat(Statements.count(() -> Pages.of(browser, TALKS)))
                .isEqualTo(before)
                .isLessThanOrEqualTo(16);
        assertThat(Pages.html(browser, TALKS).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(60_000);
    }
}
