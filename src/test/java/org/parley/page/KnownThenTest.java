package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.date.DateWords;
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
    void the_brief_leads_to_the_whole_list_with_the_hindsight_that_was_asked_for() {
        assertThat(browser.page(TALKS + "/brief?asOf=2026-02-06&hindsight=yes")
                        .select(".note a[href*=checklist?]")
                        .eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).contains("asOf=2026-02-06", "hindsight=yes"));
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

    @ParameterizedTest
    @MethodSource("pages")
    void the_head_counts_what_the_page_marks_and_what_it_leaves_out(String address) {
        Document known = browser.page(address);
        Document later = browser.page(address + "&hindsight=yes");

        int marked = later.select("main .flag:contains(told only later)").size();
        int sources = later.select(".sources .flag:contains(published later)").size();
        String head = later.select(".hindsight").text();
        assertThat(counted(head, " (entry|entries) of the time up to")).isEqualTo(marked);
        assertThat(counted(head, " (source was|sources were) published after")).isEqualTo(sources);
        assertThat(counted(known.select(".hindsight").text(), " (entry is|entries are) left out"))
                .isEqualTo(marked);
        assertThat(known.select("main .flag:contains(later, with hindsight)")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void with_hindsight_every_source_that_was_published_later_is_marked(String address) {
        String day = address.substring(address.indexOf("asOf=") + 5);

        var late = browser.page(address + "&hindsight=yes").select(".sources > li").stream()
                .filter(each -> each.select("> span > time").eachAttr("datetime").stream()
                        .anyMatch(published -> published.compareTo(day) > 0))
                .toList();

        assertThat(late).allSatisfy(each -> assertThat(each.text()).contains("published later, with hindsight"));
    }

    @Test
    void a_source_that_was_perhaps_published_only_later_is_said_to_be() {
        String note = "published within days that reach beyond the day shown";
        assertThat(browser.page(TALKS + "/brief?asOf=2026-02-06")
                        .select(".sources li:contains(VOVWORLD)")
                        .text())
                .as(note)
                .contains("between 5 and 8 Feb 2026. perhaps only after 6 Feb 2026");
        assertThat(browser.page(TALKS + "/brief?asOf=2026-02-08")
                        .select(".sources li:contains(VOVWORLD)")
                        .text())
                .isNotEmpty()
                .doesNotContain("perhaps only after");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_mark_stands_apart_from_the_words_before_it(String address) {
        assertThat(browser.page(address + "&hindsight=yes").body().wholeText())
                .doesNotContainPattern("\\S(told only later|published later|perhaps only after)");
    }

    @Test
    void an_announcement_that_only_later_sources_tell_of_is_marked() {
        String address = TALKS + "/brief?asOf=2026-02-06&hindsight=yes";
        database.sql("""
                        select a.id from schedule_announcement a join round r on r.id = a.round_id
                        join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
                        where n.slug = 'russia-ukraine' and a.announced_on_earliest between '2026-01-25' and '2026-02-06'""").query(Long.class).list().forEach(each -> rest(each, LocalDate.of(2026, 2, 18)));

        assertThat(text(address, "next")).contains("told only later, with hindsight");
        assertThat(text(TALKS + "/brief?asOf=2026-02-06", "next")).doesNotContain("within a week or two");
    }

    @Test
    void who_sat_in_the_room_and_under_which_title_is_told_as_far_as_sources_had_told_it() {
        String address = TALKS + "/brief?asOf=2026-02-06";
        List<Long> members = database.sql("""
                        select m.id from delegation_member m join delegation d on d.id = m.delegation_id
                        join round r on r.id = d.round_id join track t on t.id = r.track_id
                        join person p on p.id = m.person_id
                        where t.slug = 'trilateral' and r.number = 2 and p.slug = 'steve-witkoff'""").query(Long.class).list();
        assertThat(members).hasSize(1);
        assertThat(text(address, "next")).contains("Steve Witkoff");
        rest(members.get(0), LocalDate.of(2026, 2, 18));

        assertThat(text(address, "next")).doesNotContain("Steve Witkoff");
        assertThat(browser.page(address + "&hindsight=yes")
                        .select("dd:contains(Steve Witkoff)")
                        .text())
                .contains("told only later, with hindsight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-04", "2026-01-23"})
    void what_came_of_a_round_is_not_told_of_a_day_on_which_it_was_not_over(String day) {
        String known = text(TALKS + "/brief?asOf=" + day, "stands");
        assertThat(known)
                .contains("Under way:", "What came of it was not known on that day.")
                .doesNotContain("Humanitarian", "Agreed to continue", "No result", "breakthrough");

        assertThat(text(TALKS + "/brief?asOf=" + day + "&hindsight=yes", "stands"))
                .contains("Under way:", "told only later, with hindsight")
                .doesNotContain("What came of it was not known");
        assertThat(text(TALKS + "/brief?asOf=2026-02-06", "stands")).contains("Last round:", "Humanitarian");
    }

    @Test
    void a_round_that_sat_by_then_for_all_that_is_known_now_was_not_late() {
        assertThat(text("/negotiations/iran-nuclear/brief?asOf=2015-07-01", "next"))
                .doesNotContain("overdue");
    }

    @Test
    void a_source_without_a_day_was_not_there_before_the_newest_fact_that_it_is_cited_for() {
        long change = database.sql(CHANGES).query(Long.class).single();
        String address = "/negotiations/colombia-farc/checklist?asOf=2012-09-01";
        rest(change, LocalDate.of(2012, 8, 27));
        database.sql("""
                        update source set published_on_edtf = null, published_on_earliest = null, published_on_latest = null
                        where id in (select source_id from citation where record_id = ?)""").param(change).update();
        database.sql("""
                        delete from citation where record_id <> ? and source_id in (
                            select source_id from citation where record_id = ?)""").params(change, change).update();
        assertThat(isListed(address)).as("it may have been there").isTrue();

        long later = database.sql("""
                        select c.id from status_change c join issue i on i.id = c.issue_id join negotiation n on n.id = i.negotiation_id
                        where n.slug = 'colombia-farc' and c.effective_earliest > '2012-09-01' order by c.id limit 1""").query(Long.class).single();
        database.sql("""
                        insert into citation (id, version, record_id, source_id)
                        select nextval('record_number') + 1000000, 0, ?, source_id from citation where record_id = ?""").params(later, change).update();
        assertThat(isListed(address)).as("it tells of something later").isFalse();
        assertThat(browser.page(address + "&hindsight=yes")
                        .select(".issue:contains(End of the conflict)")
                        .text())
                .contains("told only later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-04-30", "2025-05-20", "2026-02-06"})
    void the_drawing_and_its_table_end_on_the_day(String day) {
        Document page = browser.page(TALKS + "/checklist?asOf=" + day);

        assertThat(page.select(".counts tbody th time").eachAttr("datetime"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(day));
        assertThat(page.select("#life + .note").text()).contains(DateWords.day(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "brief"})
    void what_is_dated_by_days_that_reach_beyond_the_day_is_said_to_be_perhaps_later(String page) {
        long change = database.sql(CHANGES).query(Long.class).single();
        database.sql("""
                        insert into status_change (id, issue_id, status, rationale,
                            effective_edtf, effective_earliest, effective_latest)
                        select nextval('record_number') + 1000000, issue_id, 'NARROWED', 'Both gave way.',
                            '[2012-08-27..2012-08-29]', '2012-08-27', '2012-08-29'
                        from status_change where id = ?""").param(change).update();
        String address = "/negotiations/colombia-farc/" + page + "?asOf=";

        assertThat(browser.page(address + "2012-08-27")
                        .select("main li:contains(Both gave way)")
                        .text())
                .contains("perhaps only after 27 Aug 2012");
        assertThat(browser.page(address + "2012-08-29")
                        .select("main li:contains(Both gave way)")
                        .text())
                .isNotEmpty()
                .doesNotContain("perhaps only after");
    }

    @Test
    void an_announcement_of_days_that_reach_beyond_the_day_is_said_to_be_perhaps_later() {
        database.sql("""
                        update schedule_announcement set announced_on_edtf = '[2026-02-05..2026-02-08]',
                            announced_on_earliest = '2026-02-05', announced_on_latest = '2026-02-08'
                        where words = 'within a week or two'""").update();

        assertThat(text(TALKS + "/brief?asOf=2026-02-06", "next")).contains("perhaps only after 6 Feb 2026");
        assertThat(text(TALKS + "/brief?asOf=2026-02-08", "next")).doesNotContain("perhaps only after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/ledger",
                "/agreements",
                "/rounds",
                "/rounds/slippage",
                "/rounds/compare",
                "/timeline",
                "/people",
                "/history"
            })
    void a_page_that_goes_back_to_no_day_says_so(String page) {
        Document shown = browser.page(TALKS + page + "?asOf=2026-02-06");

        assertThat(shown.select(".notice").text())
                .contains("This page shows the records as of today, not as of 6 Feb 2026");
        assertThat(shown.select(".notice a").eachAttr("href"))
                .contains(TALKS + "/brief?asOf=2026-02-06", TALKS + "/checklist?asOf=2026-02-06", TALKS + page);
        assertThat(browser.page(TALKS + page).select(".notice")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "positions", "brief"})
    void a_page_that_goes_back_to_the_day_says_nothing_of_today(String page) {
        assertThat(browser.page(TALKS + "/" + page + "?asOf=2026-02-06").text()).doesNotContain("as of today");
    }

    @Test
    void what_is_no_day_is_not_ignored_in_silence_either() {
        assertThat(browser.page("/people?asOf=yesterday").select(".notice").text())
                .contains("is no day");
    }

    @Test
    void how_long_the_conflict_lasts_is_said_once_and_of_the_day_shown() {
        assertThat(text(TALKS + "/brief?asOf=2026-02-06", "stands"))
                .contains("The conflict began between 5 and 28 Feb 2022; that is 3 to 4 full years before 6 Feb 2026")
                .doesNotContain("nearly four years");
        assertThat(text(TALKS + "/brief?asOf=2022-02-10", "stands")).contains("perhaps only after 10 Feb 2022");
        assertThat(text(TALKS + "/brief?asOf=2022-02-01", "stands")).doesNotContain("The conflict began");
    }

    /** The number before some words, 0 where they do not stand there. */
    private static int counted(String text, String words) {
        Matcher found = Pattern.compile("(\\d+|[Oo]ne|no)" + words).matcher(text);
        return !found.find() || found.group(1).equals("no")
                ? 0
                : found.group(1).equalsIgnoreCase("one") ? 1 : Integer.parseInt(found.group(1));
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
