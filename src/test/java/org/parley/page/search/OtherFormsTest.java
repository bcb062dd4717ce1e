package org.parley.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.Editor;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that are parted or joined, numbers with their digits grouped, and days, are found in each way of writing them. */
@WriteTest(starter = true)
class OtherFormsTest {

    private static final String TITLE =
            "Seaport reopened under peacekeepers after air strike, says twice vice president";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Editor editor;

    @BeforeEach
    void aMilestone() {
        if (database.sql("select count(*) from milestone where title = ?")
                        .param(TITLE)
                        .query(Long.class)
                        .single()
                == 0) {
            long talks = database.sql("select id from negotiation where slug = 'russia-ukraine'")
                    .query(Long.class)
                    .single();
            assertThat(editor.open("/edit/records/milestone/new?of=" + talks)
                            .send(Map.of("fields[title]", TITLE, "fields[day]", "19 Feb 2026"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sea port", "seaport", "re opened", "reopened seaport", "airstrike", "air strike"})
    void a_compound_is_found_parted_and_joined(String typed) {
        Document page = search(typed);

        assertThat(page.select("main .list a.title").eachText()).contains(TITLE);
        assertThat(page.select(".head").text()).doesNotContain("Nothing has").doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vice-president", "cease-fire", "working-group"})
    void nothing_else_is_offered_where_all_words_are_found(String typed) {
        Document page = search(typed);

        assertThat(count(page)).isPositive();
        assertThat(page.select(".head").text()).doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twice presidennt", "sanctions ReliefWebb", "sea report", "havana qqqq", "qqqqqqqq"})
    void what_is_offered_finds_something(String typed) {
        for (var offer : search(typed).select(".head p > a[rel=nofollow]")) {
            assertThat(editor.open(offer.attr("href")).select("main .list a.title"))
                    .as(offer.text())
                    .isNotEmpty();
        }
    }

    @Test
    void a_vice_president_is_found_with_and_without_a_hyphen() {
        for (String each : new String[] {"vice president", "vice-president"}) {
            assertThat(search(each).select("main .list a.title").eachText()).contains(TITLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1 000", "1.000", "1’000", "1'000", "1\u00a0000"})
    void digits_are_grouped_in_any_way(String typed) {
        assertThat(count(search(typed))).isPositive().isEqualTo(count(search("1000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19 Feb 2026", "2026-02-19", "19.02.26", "19 February", "19 Feb", "18–20 February 2026"})
    void a_day_leads_to_the_timeline_and_to_what_was_then(String typed) {
        Document page = search(typed);

        String link = page.select(".head a[href^=/negotiations/russia-ukraine/timeline]")
                .attr("href");
        assertThat(link).contains("from=2026-0", "to=2026-0");
        assertThat(editor.open(link).statusCode()).isEqualTo(200);
        assertThat(page.select("main .list a.title").eachText()).contains(TITLE);
    }

    @Test
    void a_month_leads_to_the_timeline_too() {
        assertThat(search("Feb 2026").select(".head a[href^=/negotiations/russia-ukraine/timeline]"))
                .hasSize(1);
    }

    @Test
    void a_round_is_found_on_each_of_its_days() {
        String day = database.sql("""
                        select to_char(last_day_latest, 'YYYY-MM-DD') from round
                        where last_day_latest > first_day_earliest order by id limit 1""").query(String.class).single();
        assertThat(search(day).select("main .list .flag").eachText()).contains("Round");
    }

    private Document search(String typed) {
        return editor.open("/search?q="
                        + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20"))
                .page();
    }

    private static int count(Document page) {
        String said = page.select("[role=status]").text().replaceAll("\\D.*", "");
        return said.isEmpty() ? 0 : Integer.parseInt(said);
    }
}
