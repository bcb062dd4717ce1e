package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page as of a day uses what is dated by then and was told by then. */
@WriteTest(starter = true)
class KnownThenTest {

    private static final String TALKS = "/negotiations/russia-ukraine";
    private static final String CHANGES = """
            select c.id from status_change c join issue i on i.id = c.issue_id
            where i.slug = 'end-of-conflict' and c.effective_earliest = '2012-08-26'""";

    @SignedIn("mira")
    private Browser browser;

    @Autowired
    private JdbcClient database;

    static Stream<String> pages() {
        return Stream.of("checklist", "positions", "brief")
                .flatMap(page -> Stream.of("2022-04-30", "2025-05-20", "2026-01-25", "2026-02-06")
                        .map(day -> TALKS + "/" + page + "?asOf=" + day));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void names_no_source_that_was_published_later(String address) {
        String day = address.substring(address.indexOf("asOf=") + 5);

        assertThat(published(browser.page(address)))
                .allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(day));
    }

    @Test
    void with_hindsight_later_sources_come_in_and_what_only_they_tell_is_marked() {
        String address = TALKS + "/checklist?asOf=2026-02-04&since=2025-02-06";
        Document known = browser.page(address);
        assertThat(known.select(".hindsight").text()).startsWith("As it was known on 4 Feb 2026:");
        assertThat(known.select(".flag:contains(told only later)")).isEmpty();

        Document later = browser.page(known.select(".hindsight a").attr("href"));

        assertThat(later.select("#hindsight").hasAttr("checked")).isTrue();
        assertThat(published(later)).anySatisfy(each -> assertThat(each).isGreaterThan("2026-02-04"));
        assertThat(later.select(".issue .flag:contains(told only later)")).isNotEmpty();
        assertThat(later.select(".issue").size())
                .isGreaterThan(known.select(".issue").size());
        assertThat(browser.page(later.select(".hindsight a").attr("href"))
                        .select(".issue")
                        .size())
                .isEqualTo(known.select(".issue").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "positions", "brief"})
    void of_today_nothing_was_told_later(String page) {
        assertThat(browser.page(TALKS + "/" + page).select(".hindsight")).isEmpty();
    }

    @Test
    void the_steps_and_the_other_days_keep_the_hindsight_that_was_asked_for() {
        Document page = browser.page(TALKS + "/checklist?asOf=2026-02-06&hindsight=yes");

        assertThat(page.select(".stepper a[href], .filters nav a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).contains("hindsight=yes"));
    }

    @Test
    void what_is_not_a_yes_or_a_no_is_refused() {
        assertThat(browser.get(TALKS + "/checklist?hindsight=perhaps").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_next_round_is_the_one_that_was_announced_by_then_without_its_later_title_and_number() {
        String next = text(TALKS + "/brief?asOf=2026-02-06", "next");

        assertThat(next)
                .contains("The next round of the track", "within a week or two")
                .doesNotContain("Geneva")
                .doesNotContain("round 3")
                .doesNotContain("Third round");
    }

    @Test
    void a_fact_told_early_and_late_counts_and_one_told_only_later_does_not() {
        long change = database.sql(CHANGES).query(Long.class).single();
        String address = "/negotiations/colombia-farc/checklist?asOf=2012-09-01";
        rest(change, LocalDate.of(2012, 9, 4));
        assertThat(isListed(address)).isFalse();
        assertThat(isListed(address + "&hindsight=yes")).isTrue();

        rest(change, LocalDate.of(2012, 9, 4), LocalDate.of(2012, 8, 27));
        assertThat(isListed(address)).isTrue();

        database.sql("delete from citation where record_id = ?").param(change).update();
        assertThat(isListed(address)).as("nothing says that it was told later").isTrue();
    }

    @Test
    void a_source_without_a_day_of_publication_may_have_been_there_and_the_page_says_how_many_rest_on_such() {
        String undated = browser.page(TALKS + "/checklist?asOf=2026-02-06")
                .select(".hindsight")
                .text();

        assertThat(undated).containsPattern("\\d+ entries rest on sources of which it is not recorded when they were");
    }

    @Test
    void the_drawing_counts_what_the_list_counts() {
        Document page = browser.page(TALKS + "/checklist?asOf=2026-02-06&since=2025-02-06");
        int drawn = page.select(".chart li b").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();

        assertThat(page.select(".lead").text()).contains(drawn + " of ");
    }

    private boolean isListed(String address) {
        return !browser.page(address)
                .select(".issue:contains(End of the conflict)")
                .isEmpty();
    }

    /** Lets a record rest on sources of these days and no others. */
    private void rest(long record, LocalDate... published) {
        database.sql("delete from citation where record_id = ?").param(record).update();
        List<Long> sources = database.sql("select id from source where language is not null order by id")
                .query(Long.class)
                .list();
        for (int i = 0; i < published.length; i++) {
            database.sql(
                            "update source set published_on_edtf = ?::text, published_on_earliest = ?, published_on_latest = ? where id = ?")
                    .params(published[i].toString(), published[i], published[i], sources.get(i))
                    .update();
            database.sql(
                            "insert into citation (id, version, record_id, source_id) values (nextval('record_number') + 1000000, 0, ?, ?)")
                    .params(record, sources.get(i))
                    .update();
        }
    }

    private String text(String address, String section) {
        return browser.page(address).getElementById(section).parent().text();
    }

    private static List<String> published(Document page) {
        return page.select(".sources > li > span > time").eachAttr("datetime");
    }
}
