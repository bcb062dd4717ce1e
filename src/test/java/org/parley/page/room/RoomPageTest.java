package org.parley.page.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parley.testing.Pages;
import org.parley.testing.ReadTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadTest
class RoomPageTest {

    private static final String ROOM = "/negotiations/russia-ukraine/people";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Test
    void every_figure_of_the_matrix_is_the_number_of_rounds_that_both_sat_in() {
        Map<String, TreeSet<Long>> rounds = roundsOf();
        Document page = page(ROOM + "?show=all");
        List<String> across = page.select(".room thead .hidden-text").eachText();
        assertThat(across).hasSize(Math.min(60, rounds.size()));
        for (Element row : page.select(".room tbody tr")) {
            TreeSet<Long> own = rounds.get(row.select("th a").text());
            List<String> figures = row.select("td").eachText();
            for (int i = 0; i < across.size(); i++) {
                TreeSet<Long> both = new TreeSet<>(own);
                both.retainAll(rounds.get(across.get(i)));
                assertThat(figures.get(i))
                        .as(row.select("th a").text() + " with " + across.get(i))
                        .isEqualTo(String.valueOf(both.size()));
            }
        }
    }

    @Test
    void those_who_sat_most_often_come_first_party_by_party() {
        Document page = page(ROOM);
        assertThat(page.select(".room tbody tr")).hasSize(14);
        assertThat(page.select("h1").text()).isEqualTo("Who was in the room");
        assertThat(page.select(".lead").text()).contains("people are named", "Most often across the table");
        List<String> marks = page.select(".room tbody th svg").eachAttr("aria-label");
        assertThat(marks.stream().distinct().count())
                .as("each party in one block")
                .isEqualTo(1
                        + java.util.stream.IntStream.range(1, marks.size())
                                .filter(i -> !marks.get(i).equals(marks.get(i - 1)))
                                .count());
        assertThat(page.select("a.more[href$='show=all']").text()).startsWith("All ");
    }

    @Test
    void who_met_most_often_is_told_with_the_rounds() {
        for (Element pair : page(ROOM).select("#met ~ ol > li")) {
            int rounds = Integer.parseInt(pair.select(".flag").text().replace(" rounds", ""));
            assertThat(pair.select("ul a[href*=/rounds/]").eachAttr("href"))
                    .hasSize(rounds)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_title_is_the_one_of_the_day_and_rounds_in_a_row_are_one_line() {
        Element umerov = page(ROOM + "?track=trilateral&party=ukraine&show=all")
                .selectFirst("#titles ~ .rows > div:has(a[href$=rustem-umerov])");
        assertThat(umerov.text()).contains("Secretary of the National Security and Defence Council");
        assertThat(umerov.select("dd p").size()).isLessThan(3);
    }

    @Test
    void each_round_says_in_which_capacity_each_party_sat_and_who_led() {
        Document page = page(ROOM + "?track=trilateral");
        Element second = page.selectFirst(".capacities tr:has(a[href$=/trilateral/2])");
        assertThat(second.text().replaceAll("\\[\\d+]", ""))
                .contains(
                        "4–5 Feb 2026", "Party Igor Kostyukov", "Party Rustem Umerov", "Mediator", "Host", "not there");
        assertThat(page.select(".capacities tbody a"))
                .noneMatch(link -> link.attr("href").endsWith("/trilateral/4"));
    }

    @Test
    void what_makes_no_sense_is_refused_and_nobody_is_said_to_be_nobody() {
        assertThat(browser.get().uri(ROOM + "?track=nowhere").exchange()).hasStatus(400);
        assertThat(browser.get().uri(ROOM + "?party=nobody").exchange()).hasStatus(400);
        assertThat(browser.get().uri(ROOM + "?page=0").exchange()).hasStatus(400);
        assertThat(browser.get().uri("/negotiations/nowhere/people").exchange()).hasStatus(404);
        assertThat(page(ROOM + "?track=us-russia&party=ukraine")
                        .select(".empty a")
                        .attr("href"))
                .isEqualTo(ROOM);
    }

    @Test
    void takes_ten_statements_however_many_people() throws Exception {
        assertThat(Statements.of(() -> page(ROOM))).hasSizeLessThanOrEqualTo(10);
        assertThat(Statements.count(() -> page(ROOM + "?show=all"))).isLessThanOrEqualTo(10);
    }

    /** The same from the records, without the page's statements. */
    private Map<String, TreeSet<Long>> roundsOf() {
        return database.sql("""
                        select p.name, r.id from negotiation n join track t on t.negotiation_id = n.id join round r on r.track_id = t.id
                        join delegation d on d.round_id = r.id join delegation_member m on m.delegation_id = d.id
                        join person p on p.id = m.person_id
                        where n.slug = 'russia-ukraine' and r.status not in ('ANNOUNCED', 'SCHEDULED', 'POSTPONED', 'CANCELLED')""").query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private Document page(String address) {
        return Pages.of(browser, address);
    }
}
