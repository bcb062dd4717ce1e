package org.parley.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.testing.Pages;
import org.parley.testing.SignedIn;
import org.parley.testing.TestCluster;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** What is searched follows what is recorded, whoever writes it. */
@WriteTest(starter = true)
class SearchEntriesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @SignedIn("mira")
    private RequestPostProcessor editor;

    @Test
    void what_an_editor_saves_is_found_at_once_and_no_more_when_it_is_removed_until_it_comes_back() {
        assertThat(found("Quibblestone")).isEmpty();

        send("/edit/records/person/new", Map.of("fields[name]", "Ada Quibblestone"));
        assertThat(found("Quibblestone")).containsExactly("/people/ada-quibblestone");

        long person = number("select id from person where slug = 'ada-quibblestone'");
        send("/edit/history/" + person + "/remove", Map.of("reason", "Nobody"));
        assertThat(found("Quibblestone")).isEmpty();

        send("/edit/history/" + person + "/restore", Map.of("reason", "Somebody"));
        assertThat(found("Quibblestone")).containsExactly("/people/ada-quibblestone");
    }

    @Test
    void a_slip_that_somebody_made_and_mended_finds_what_was_meant_still() {
        assertThat(found("flimbertwist")).isEmpty();
        send("/edit/records/person/new", Map.of("fields[name]", "Ada Flimbertwost"));
        long person = number("select id from person where slug = 'ada-flimbertwost'");
        update("update person set name = 'Ada Flimbertwist' where id = " + person);

        assertThat(found("flimbertwost")).containsExactly("/people/ada-flimbertwost");
    }

    @Test
    void who_is_renamed_is_found_by_the_new_name_with_what_was_said() {
        long person = number("select person_id from statement where person_id is not null limit 1");
        update("update person set name = 'Zebulon Hartwright' where id = " + person);

        assertThat(Pages.of(browser, "/search?q=Hartwright&kind=statement")
                        .select("main .list mark")
                        .eachText())
                .contains("Hartwright");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void entries_are_the_same_as_if_they_were_made_anew_after_every_kind_of_change() {
        update("update party set name = name || ' renamed'");
        update("update issue set title = title || ' renamed'");
        update("update working_group set name = name || ' renamed'");
        update("update commitment set what = what || ' renamed'");
        update("update agreement set title = title || ' renamed', track_id = null");
        update(
                "update round set title = title || ' renamed', first_day_earliest = null where first_day_edtf like '____-__-__'");
        update("delete from signatory where party_id = (select min(party_id) from signatory)");
        update("delete from delegation_member where delegation_id in (select id from delegation where ordinal > 0)");
        update("delete from delegation where ordinal > 0");
        update("delete from statement where id in (select id from statement order by id limit 5)");
        update("update appointment set party_id = (select min(id) from party)");

        assertThat(wrong()).isEmpty();
    }

    @Test
    void a_text_of_any_length_can_be_saved() {
        update(
                "update milestone set description = (select string_agg(md5(i::text), ' ') from generate_series(1, 100000) i) where id = (select min(id) from milestone)");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void a_common_word_is_found_by_the_indexes_too() {
        update("""
                insert into search_entry select 900000000000 + i, 'STATEMENT', 1, '{}', null, 2020, null, 1, 'Talks ' || i, 'talks on gas ' || i,
                    to_tsvector('record_words', 'talks on gas ' || i) || '~kSTATEMENT:1A'::tsvector from generate_series(1, 20000) i""");
        TestCluster.asOwner().sql("analyze search_entry").update();

        for (String words : List.of("'talk'", "'gas' & 'talk'", "'17'", "'talk' & !'gas'")) {
            String plan = transactions.execute(status -> {
                database.sql("set local enable_seqscan = off").update();
                return String.join(
                        "\n",
                        database.sql("explain " + SearchHits.TEXT)
                                .param("exact", words)
                                .param("wide", words + " | 'gaz'")
                                .param("exact_all", words + " & '~kSTATEMENT'")
                                .param("one_word", true)
                                .param("everywhere", words + " & '~kSTATEMENT'")
                                .param("wide_all", "(" + words + " | 'gaz') & '~kSTATEMENT'")
                                .param("most_by_title", SearchHits.MOST_BY_TITLE)
                                .param("most", SearchHits.MOST)
                                .param("few", 3)
                                .query(String.class)
                                .list());
            });
            assertThat(plan).contains("search_entry_by_words").doesNotContain("Seq Scan on search_entry");
        }
        update("delete from search_entry where record_id > 900000000000");
    }

    /** The first of the table that have it are those that the index would give, however far the table is looked through. */
    @Test
    void a_frequent_word_is_found_in_the_same_entries_without_the_index() {
        update("""
                insert into search_entry
                select 900000000000 + i, 'STATEMENT', 1, '{}', null, 2020, null, 1, 'Gas', repeat('gas ', 150),
                    setweight(to_tsvector('simple', case when i % 20 = 0 then 'flimber' else 'gas' end), 'A')
                from generate_series(1, 24000) i""");
        List<Set<String>> found = Stream.of(SearchHits.TEXT, SearchHits.TEXT.replace(SearchHits.OFTEN, "1"))
                .map(text -> database.sql(text)
                        .param("exact", "'flimber'")
                        .param("wide", "'flimber'")
                        .param("exact_all", "'flimber'")
                        .param("one_word", true)
                        .param("everywhere", "'flimber'")
                        .param("wide_all", "'flimber'")
                        .param("most_by_title", SearchHits.MOST_BY_TITLE)
                        .param("most", SearchHits.MOST)
                        .param("few", Searches.FEW)
                        .query((row, number) -> row.getLong("record_id") + " " + row.getBoolean("is_titled"))
                        .set())
                .toList();

        assertThat(found.get(1))
                .hasSize(SearchHits.MOST + SearchHits.MOST_BY_TITLE)
                .isEqualTo(found.get(0));
        update("delete from search_entry where record_id > 900000000000");
    }

    /** Entries that are not as they ought to be. */
    private List<Long> wrong() {
        return database.sql("""
                select coalesce(e.record_id, d.record_id) from search_entry e full join search_entry_due d on d.record_id = e.record_id
                where e.words is distinct from d.words or e.title <> d.title or e.body <> d.body or e.day is distinct from d.day
                   or e.shown_on is distinct from d.shown_on or e.kind <> d.kind""").query(Long.class).list();
    }

    private List<String> found(String word) {
        return Pages.of(browser, "/search?q=" + word)
                .select("section[aria-label=Results] > .list .title")
                .eachAttr("href");
    }

    /** Fills in a form as a browser would. */
    private void send(String address, Map<String, String> typed) {
        var page = browser.get().uri(address).with(editor).exchange();
        assertThat(page).hasStatusOk();
        Map<String, String> all = new LinkedHashMap<>();
        Pages.of(page)
                .selectFirst("main form[method=post]")
                .select("input[name], textarea[name], select[name]")
                .forEach(each -> all.put(each.attr("name"), each.val()));
        all.putAll(typed);
        var request = browser.post().uri(address).with(editor);
        all.forEach(request::param);
        assertThat(request.exchange()).hasStatus(303);
    }

    private void update(String sql) {
        transactions.executeWithoutResult(status -> database.sql(sql).update());
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
