package org.parley.form.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.Editor;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A name that is taken is asked about, of whatever kind and wherever it is typed, and never refused. */
@WriteTest(starter = true)
class TakenNamesTest {

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Editor editor;

    @ParameterizedTest
    @CsvSource({
        "party, china, name, Ukraine, ukraine",
        "party, china, shortName, UA, ukraine",
        "party, china, name, Turkey, turkiye",
        "person, abbas-araghchi, name, Steve Witkoff, steve-witkoff",
        "issue, territory, title, CEASEFIRE, ceasefire",
        "issue, territory, title, Cease-fire, ceasefire",
        "track, trilateral, name, Us-russia, us-russia",
        "track, trilateral, name, us russia, us-russia",
        "negotiation, iran-nuclear, name, Russia Ukraine talks, russia-ukraine"
    })
    void what_is_renamed_to_a_name_that_is_taken_is_asked_about(
            String table, String slug, String field, String typed, String taken) {
        Paper form = editor.open("/edit/records/" + number(table, slug));
        Map<String, String> said = new HashMap<>(Map.of("fields[" + field + "]", typed, "reason", "It is called so"));
        Paper asked = form.send(said);

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.select("#alike ~ ul").text()).contains("(" + taken + ")");
        said.put("sure", "yes");
        assertThat(asked.send(said).statusCode()).isEqualTo(303);
    }

    @Test
    void a_former_name_and_a_short_name_of_others_are_asked_about() {
        rename("issue", "crimea", "title", "The peninsula");
        assertThat(editor.open("/edit/records/" + number("issue", "prisoner-exchanges"))
                        .send(Map.of("fields[title]", "Status of Crimea", "reason", "It is called so"))
                        .select("#alike ~ ul")
                        .text())
                .contains("The peninsula");
        rename("track", "direct", "name", "Two-sided");
        assertThat(of("track", "russia-ukraine")
                        .send(Map.of(
                                "fields[name]",
                                database.sql("select name from other_name where record_id = ?")
                                        .param(number("track", "direct"))
                                        .query(String.class)
                                        .single()))
                        .select("#alike ~ ul")
                        .text())
                .contains("Two-sided");
        assertThat(editor.open("/edit/records/party/new")
                        .send(Map.of("fields[name]", "Copyland", "fields[shortName]", "US", "fields[kind]", "STATE"))
                        .select("#alike ~ ul")
                        .text())
                .contains("United States");
    }

    @Test
    void a_new_working_group_of_a_known_name_is_asked_about() {
        String known = database.sql("""
                        select g.name from working_group g join negotiation n on n.id = g.negotiation_id
                        where n.slug = 'russia-ukraine' order by g.id limit 1""").query(String.class).single();
        assertThat(of("working-group", "russia-ukraine")
                        .send(Map.of("fields[name]", known.toUpperCase(), "fields[subject]", "The same"))
                        .select("#alike ~ ul")
                        .text())
                .contains(known);
    }

    @Test
    void another_name_that_is_taken_is_asked_about_and_the_present_name_wins_over_it() {
        Paper form = editor.open("/edit/records/other-name/new?of=" + number("party", "china"));
        Map<String, String> said = new HashMap<>(Map.of("fields[name]", "United States", "fields[kind]", "ALIAS"));
        Paper asked = form.send(said);
        assertThat(asked.select("#alike ~ ul").text()).contains("(united-states)");
        said.put("sure", "yes");
        assertThat(asked.send(said).statusCode()).isEqualTo(303);

        assertThat(editor.open("/edit/records/person/new")
                        .send(Map.of(
                                "fields[name]",
                                "Quentin Someone",
                                "fields[title]",
                                "Envoy",
                                "fields[party]",
                                "United States"))
                        .statusCode())
                .isEqualTo(303);
        Paper again = editor.open("/edit/records/other-name/new?of=" + number("party", "china"))
                .send(Map.of("fields[name]", "United States", "fields[kind]", "FORMER"));
        assertThat(again.select("#alike ~ ul").text()).contains("(china)");
    }

    @Test
    void parties_of_one_name_are_told_apart_in_the_form_of_a_round() {
        Paper form = editor.open("/edit/records/" + made("Yorvik", "YRV"));
        form.send(Map.of("fields[name]", "Ukraine", "reason", "It is called so", "sure", "yes"));

        assertThat(editor.open("/edit/negotiations/russia-ukraine/rounds/new?track=direct&add=delegations")
                        .select("option")
                        .eachText())
                .contains("Ukraine (ukraine)", "Ukraine (yorvik)");
    }

    @Test
    void a_short_name_that_was_changed_is_kept_and_found() {
        long party = made("Quorin", "QRN");
        rename("party", "quorin", "shortName", "QUOR");

        assertThat(editor.open("/search?q=QRN").select("main .list a.title").eachAttr("href"))
                .contains("/parties/quorin");
        assertThat(editor.page("/parties/quorin")).contains("Formerly", "QRN");
        rename("party", "quorin", "shortName", "QRN");
        assertThat(otherNames(party)).containsExactly("QUOR FORMER");
    }

    @Test
    void a_party_that_is_merged_leaves_its_short_name_too() {
        long kept = made("Zelbar", "ZLB");
        Paper merging = editor.open("/edit/records/" + kept + "/merge?other=" + made("Vostan", "VSN"));
        assertThat(merging.send(Map.of("reason", "One party")).statusCode()).isEqualTo(303);

        assertThat(otherNames(kept)).containsExactly("Vostan ALIAS", "VSN ALIAS");
    }

    @ParameterizedTest
    @CsvSource({"true, Merab, Lokun", "false, Tirel, Wozna"})
    void a_party_that_is_merged_into_its_successor_follows_nobody(boolean forwards, String name, String later) {
        long first = made(name, name.toUpperCase());
        long second = made(later, later.toUpperCase());
        assertThat(editor.open("/edit/records/succession/new?of=" + second)
                        .send(Map.of("fields[kind]", "FOLLOWS", "fields[otherParty]", name.toLowerCase()))
                        .statusCode())
                .isEqualTo(303);
        Paper merging = editor.open(
                "/edit/records/" + (forwards ? first : second) + "/merge?other=" + (forwards ? second : first));

        assertThat(merging.send(Map.of("reason", "One party")).statusCode())
                .as(merging.select("main").text())
                .isEqualTo(303);
        assertThat(database.sql("select count(*) from succession where ? in (party_id, other_party_id)")
                        .param(forwards ? first : second)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void two_parties_of_which_something_else_is_recorded_are_asked_about() {
        String address = "/edit/records/succession/new?of=" + made("Fengol", "FGL");
        made("Hurapi", "HRP");
        editor.open(address)
                .send(Map.of("fields[kind]", "MERGED_INTO", "fields[otherParty]", "hurapi", "fields[day]", "2010"));
        Paper asked = editor.open(address)
                .send(Map.of("fields[kind]", "FOLLOWS", "fields[otherParty]", "hurapi", "fields[day]", "2012"));

        assertThat(asked.select(".summary").text()).contains("it is recorded already");
        assertThat(editor.open("/parties/fengol")
                        .select("[aria-labelledby=successions] li > span")
                        .text())
                .contains("Hurapi, 2010");
    }

    @Test
    void an_earlier_version_that_is_restored_has_no_former_name_of_its_own() {
        long party = made("Dwimor", "DWM");
        rename("party", "dwimor", "name", "Unsaid");
        assertThat(otherNames(party)).containsExactly("Dwimor FORMER");
        long first = database.sql("select min(id) from revision where record_id = ?")
                .param(party)
                .query(Long.class)
                .single();
        Paper restoring = editor.open("/edit/history/" + party + "/versions/" + first + "/restore");
        assertThat(restoring.send(Map.of("reason", "It never was")).statusCode())
                .isEqualTo(303);

        assertThat(otherNames(party)).isEmpty();
        assertThat(editor.page("/parties/dwimor")).doesNotContain("Formerly");
    }

    private long made(String name, String shortName) {
        assertThat(editor.open("/edit/records/party/new")
                        .send(Map.of(
                                "fields[name]", name, "fields[shortName]", shortName, "fields[kind]", "ARMED_GROUP"))
                        .statusCode())
                .as(name)
                .isEqualTo(303);
        return number("party", name.toLowerCase());
    }

    private void rename(String table, String slug, String field, String name) {
        assertThat(editor.open("/edit/records/" + number(table, slug))
                        .send(Map.of("fields[" + field + "]", name, "reason", "It is called so"))
                        .statusCode())
                .isEqualTo(303);
    }

    private Paper of(String kind, String negotiation) {
        return editor.open("/edit/records/" + URLEncoder.encode(kind, StandardCharsets.UTF_8) + "/new?of="
                + number("negotiation", negotiation));
    }

    private List<String> otherNames(long record) {
        return database.sql("select name || ' ' || kind from other_name where record_id = ? order by id")
                .param(record)
                .query(String.class)
                .list();
    }

    private long number(String table, String slug) {
        return database.sql("select min(id) from " + table + " where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }
}
