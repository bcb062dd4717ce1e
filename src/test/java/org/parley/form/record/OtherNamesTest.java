package org.parley.form.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.Editor;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.parley.web.NameOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is or was called otherwise is found so, and a renaming keeps the old name by itself. */
@WriteTest(starter = true)
class OtherNamesTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester browser;

    @SignedIn("mira")
    private Editor editor;

    @ParameterizedTest
    @CsvSource({
        "party, turkiye, name, Republic of Anatolia, /parties/turkiye",
        "person, rustem-umerov, name, Rustem Enverovich, /people/rustem-umerov",
        "issue, bodies, title, Those who fell, /negotiations/russia-ukraine/issues/bodies",
        "track, trilateral, name, Three-sided talks, /negotiations/russia-ukraine/rounds"
    })
    void the_old_name_of_what_was_renamed_is_kept_and_found(
            String table, String slug, String field, String renamed, String address) {
        long record = number(table, slug);
        String old = called(table, field, record);
        rename(record, field, renamed, Map.of());

        assertThat(otherNames(record)).contains(old + " FORMER");
        assertThat(database.sql("""
                        select count(distinct change_set) from revision
                        where reason = ? and record_kind in ('OTHER_NAME', upper(?))""")
                        .params("Renamed to " + renamed, table)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        Document found = editor.open("/search?q=" + encoded("\"" + old + "\"")).page();
        var hit = found.select("main .grid > section > ol > li").stream()
                .filter(each -> each.select("a.title").attr("href").startsWith(address))
                .filter(each -> each.text().contains(old + ", now " + renamed))
                .toList();
        assertThat(hit).as(found.select("main .list").text()).hasSize(1);
        assertThat(editor.page(address)).contains("Formerly", old);

        rename(record, field, old, Map.of());

        assertThat(otherNames(record)).contains(renamed + " FORMER").doesNotContain(old + " FORMER");
    }

    @Test
    void undoing_a_renaming_takes_back_the_kept_name_too() {
        long record = number("party", "china");
        Paper saved = rename(record, "name", "Cathay", Map.of());
        assertThat(otherNames(record)).isNotEmpty();

        String changeSet = saved.location().replaceFirst(".*saved=([0-9]+).*", "$1");
        Paper undo = editor.open("/edit/history/change-sets/" + changeSet + "/undo");
        assertThat(undo.send(Map.of("reason", "It was not")).statusCode()).isEqualTo(303);

        assertThat(otherNames(record)).isEmpty();
        assertThat(called("party", "name", record)).isEqualTo("China");
    }

    @Test
    void a_slip_of_spelling_leaves_no_former_name() {
        long record = number("person", "steve-witkoff");
        assertThat(editor.open("/edit/records/" + record).select("[name='fields[oldName]']"))
                .hasSize(1);
        assertThat(editor.open("/edit/records/person/new").select("[name='fields[oldName]']"))
                .isEmpty();

        rename(record, "name", "Steve Wittkoff", Map.of("fields[oldName]", "DROPPED"));

        assertThat(otherNames(record)).isEmpty();
    }

    @Test
    void a_former_name_with_days_stays_when_the_name_comes_back() {
        long record = number("party", "iran");
        String name = called("party", "name", record);
        Paper form = editor.open("/edit/records/other-name/new?of=" + record);
        assertThat(form.send(Map.of("fields[name]", name, "fields[kind]", "FORMER"))
                        .errorAt("fields[name]"))
                .contains("goes by this name already");
        assertThat(form.send(Map.of("fields[name]", name, "fields[kind]", "FORMER", "fields[to]", "1979"))
                        .statusCode())
                .isEqualTo(303);
        rename(record, "name", "Persia", Map.of());
        rename(record, "name", name, Map.of());

        assertThat(otherNames(record)).containsExactlyInAnyOrder(name + " FORMER", "Persia FORMER");
    }

    @Test
    void another_name_is_shown_with_its_language_days_and_source() {
        long record = number("party", "russia");
        Paper form = editor.open("/edit/records/other-name/new?of=" + record);
        assertThat(form.send(Map.of(
                                "fields[name]", "RSFSR",
                                "fields[kind]", "FORMER",
                                "fields[language]", "en",
                                "fields[from]", "1917",
                                "fields[to]", "1991",
                                "fields[sourcePublisher]", "Old Atlas",
                                "fields[sourceTitle]", "Plate 7",
                                "fields[sourceKind]", "OTHER"))
                        .statusCode())
                .isEqualTo(303);

        Document page = editor.open("/parties/russia").page();
        assertThat(page.select("span[lang=en]").text()).contains("RSFSR");
        assertThat(page.select("main .head").text()).contains("Formerly RSFSR (from 1917, to 1991)");
        assertThat(page.select("main").text()).contains("Plate 7");
        assertThat(form.send(Map.of("fields[name]", "R", "fields[kind]", "ALIAS", "fields[language]", "zz"))
                        .errorAt("fields[language]"))
                .contains("no language with the code zz");
    }

    @Test
    void names_in_other_scripts_keep_their_direction_and_language_on_every_page() {
        long record = number("person", "abbas-araghchi");
        Paper form = editor.open("/edit/records/other-name/new?of=" + record);
        assertThat(form.select("input[name='fields[name]']").attr("dir")).isEqualTo("auto");
        assertThat(form.send(Map.of(
                                "fields[name]",
                                "عباس عراقچی",
                                "fields[kind]",
                                "ORIGINAL_SCRIPT",
                                "fields[language]",
                                "fa"))
                        .statusCode())
                .isEqualTo(303);

        Document page = editor.open("/people/abbas-araghchi").page();
        assertThat(page.select("span[lang=fa] > bdi[dir=rtl]").text()).isEqualTo("عباس عراقچی");
        assertThat(page.select("title bdi, option bdi")).isEmpty();
        Document found = editor.open("/search?q=" + encoded("عراقچی")).page();
        assertThat(found.select("main .list > li").first().select("a.title").attr("href"))
                .isEqualTo("/people/abbas-araghchi");
        assertThat(found.select("main .list bdi[dir=rtl]").eachText()).contains("عراقچی");
        rename(record, "name", "משה כהן", Map.of());
        assertThat(editor.open("/people/abbas-araghchi").select("h1 bdi[dir=rtl][lang=he]"))
                .hasSize(1);
    }

    @Test
    void a_new_party_with_the_former_name_of_a_known_one_is_asked_about() {
        rename(number("party", "saudi-arabia"), "name", "State of the Pearl", Map.of());

        Paper asked = editor.open("/edit/records/party/new")
                .send(Map.of("fields[name]", "Saudi Arabia", "fields[shortName]", "QT", "fields[kind]", "STATE"));

        assertThat(asked.page().select("#alike ~ ul").text()).contains("State of the Pearl");
    }

    @ParameterizedTest
    @CsvSource({"Умєров, rustem-umerov", "Sybiga, andrii-sybiha", "Kirill Budanov, kyrylo-budanov"})
    void an_alias_is_found_while_it_is_typed_and_in_the_form_of_a_round(String typed, String slug) {
        assertThat(editor.open("/edit/find?kind=person&q=" + encoded(typed)).body())
                .contains(slug);
    }

    @ParameterizedTest
    @CsvSource({"Умєров, rustem-umerov", "Sybiga, andrii-sybiha", "Sheikh Abdullah bin Zayed, abdullah-bin-zayed"})
    void an_alias_is_enough_in_the_form_of_a_round(String typed, String slug) {
        Paper saved = editor.open("/edit/negotiations/russia-ukraine/rounds/new?track=direct")
                .send(Map.of(
                        "title", "Round with " + slug,
                        "status", "CONCLUDED",
                        "firstDay", "20 Feb 2026",
                        "delegations[0].party", "turkiye",
                        "delegations[0].members[0].person", typed));

        assertThat(saved.statusCode())
                .as(saved.page().select(".summary").text())
                .isEqualTo(303);
        assertThat(database.sql("""
                        select p.slug from delegation_member m join person p on p.id = m.person_id
                        join delegation d on d.id = m.delegation_id join round r on r.id = d.round_id where r.title = ?""")
                        .param("Round with " + slug)
                        .query(String.class)
                        .list())
                .containsExactly(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "Пётр Ёлкин, /people/petr-yelkin",
        "Heydər Məmmədov, /people/heydar-mammadov",
        "Ólafur Ægisson, /people/olafur-aegisson",
        "Νίκος Παπαδόπουλος, /people/nikos-papadopoulos"
    })
    void a_new_person_has_an_address_that_can_be_read_and_stands_among_its_letters(String name, String address) {
        Paper saved = editor.open("/edit/records/person/new").send(Map.of("fields[name]", name));

        assertThat(saved.location()).startsWith(address);
        List<String> listed =
                editor.open("/people?q=" + encoded(name)).select("a.title").eachText();
        assertThat(listed).contains(name);
    }

    @Test
    void people_are_listed_as_people_sort() {
        for (String name : List.of("Zora Last", "İnci First", "de la Cruz", "Österland")) {
            editor.open("/edit/records/person/new").send(Map.of("fields[name]", name, "sure", "yes"));
        }
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= 9; page++) {
            Document shown = editor.open("/people?page=" + page).page();
            all.addAll(shown.select("main a.title").eachText());
            if (shown.select("nav.pager a[rel=next]").isEmpty()) {
                break;
            }
        }
        assertThat(all)
                .contains("İnci First", "de la Cruz", "Österland", "Zora Last")
                .isSortedAccordingTo(NameOrder.OF_PEOPLE);
    }

    @Test
    void what_was_merged_twice_leads_on_to_the_one_that_stayed() {
        long first = made("Ana Eins");
        long second = made("Berta Zwo");
        long third = made("Carla Drei");
        merge(second, first);
        merge(third, second);

        assertThat(otherNamesOfAnyKind(third)).contains("Berta Zwo ALIAS", "Ana Eins ALIAS");
        assertThat(browser.get().uri("/people/ana-eins").exchange()).hasRedirectedUrl("/people/carla-drei");
    }

    private long made(String name) {
        assertThat(editor.open("/edit/records/person/new")
                        .send(Map.of("fields[name]", name, "sure", "yes"))
                        .statusCode())
                .isEqualTo(303);
        return database.sql("select id from person where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private void merge(long kept, long gone) {
        Paper merging = editor.open("/edit/records/" + kept + "/merge?other=" + gone);
        assertThat(merging.send(Map.of("reason", "One person")).statusCode()).isEqualTo(303);
    }

    private List<String> otherNamesOfAnyKind(long record) {
        return database.sql("select name || ' ' || kind from other_name where record_id = ? order by id")
                .param(record)
                .query(String.class)
                .list();
    }

    @Test
    void a_party_follows_another_and_both_pages_say_so_once() {
        long party = number("party", "ukraine");
        String address = "/edit/records/succession/new?of=" + party;
        Map<String, String> said =
                Map.of("fields[kind]", "SPLIT_FROM", "fields[otherParty]", "russia", "fields[day]", "24 Aug 1991");

        assertThat(editor.open(address)
                        .send(Map.of("fields[kind]", "FOLLOWS", "fields[otherParty]", "ukraine"))
                        .errorAt("fields[otherParty]"))
                .contains("No party follows itself");
        assertThat(editor.open(address).send(said).statusCode()).isEqualTo(303);
        Paper again = editor.open(address).send(said);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.page().select(".summary").text()).contains("recorded of these two parties already");

        assertThat(editor.page("/parties/ukraine")).contains("split from Russia, 24 Aug 1991");
        assertThat(editor.page("/parties/russia")).contains("left by Ukraine, 24 Aug 1991");
    }

    private Paper rename(long record, String field, String name, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(more);
        typed.put("fields[" + field + "]", name);
        typed.put("reason", "Renamed to " + name);
        Paper saved = editor.open("/edit/records/" + record).send(typed);
        assertThat(saved.statusCode())
                .as(saved.page().select(".summary").text())
                .isEqualTo(303);
        return saved;
    }

    private List<String> otherNames(long record) {
        return database.sql(
                        "select name || ' ' || kind from other_name where record_id = ? and kind = 'FORMER' order by id")
                .param(record)
                .query(String.class)
                .list();
    }

    private String called(String table, String field, long record) {
        return database.sql("select " + field + " from " + table + " where id = ?")
                .param(record)
                .query(String.class)
                .single();
    }

    private long number(String table, String slug) {
        return database.sql("select min(id) from " + table + " where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
