package org.parley.form.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.testing.Editor;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two editors at one record, names that are not clear, records that are known already, corrections. */
@WriteTest(starter = true)
class EditingTogetherTest {

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Editor mira;

    @SignedIn("tomas")
    private Editor tomas;

    @Test
    void changes_to_different_fields_merge_and_say_so() {
        String form = "/edit/records/" + issue("crimea");
        Paper miras = mira.open(form);
        Paper tomass = tomas.open(form);
        assertThat(tomass.send(Map.of("fields[category]", "CEASEFIRE", "reason", "Nearer."))
                        .statusCode())
                .isEqualTo(303);
        var saved = miras.send(Map.of("fields[title]", "Crimea and its status", "reason", "Clearer."));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.location()).contains("merged=category");
        assertThat(mira.open(saved.location()).select("[role=status]").text()).contains("kept: category");
        assertThat(row("select title || ' ' || category from issue where slug = 'crimea'"))
                .isEqualTo("Crimea and its status CEASEFIRE");
    }

    @Test
    void changes_to_one_field_are_shown_side_by_side_and_chosen_between() {
        String form = "/edit/records/" + issue("territory");
        Paper miras = mira.open(form);
        tomas.open(form).send(Map.of("fields[title]", "Land", "fields[category]", "CEASEFIRE", "reason", "Shorter."));
        var typed = Map.of("fields[title]", "Territory", "fields[group]", "military", "reason", "Plainer.");
        var met = miras.send(typed);
        assertThat(met.statusCode()).isEqualTo(409);
        Paper conflict = met;
        assertThat(conflict.select(".conflict").text())
                .contains("Tomas Berg", "Mine: Territory", "Theirs: Land")
                .contains("Only the other changed these; they are kept as they are now: Category")
                .doesNotContain("Military");
        assertThat(conflict.select("[name='fields[group]'] option[selected]").val())
                .isEqualTo("military");
        assertThat(conflict.select(".conflict input[checked]")).isEmpty();
        assertThat(conflict.send(Map.of()).statusCode()).isEqualTo(409);

        assertThat(conflict.send(Map.of("keep[title]", "theirs")).statusCode()).isEqualTo(303);
        assertThat(
                        row(
                                "select title || ' ' || category || ' ' || (working_group_id is not null) from issue where slug = 'territory'"))
                .isEqualTo("Land CEASEFIRE true");
    }

    @Test
    void what_stood_there_before_and_the_words_that_differ_are_shown_beside_a_choice() {
        String form = "/edit/records/" + issue("black-sea-navigation");
        Paper miras = mira.open(form);
        String before = miras.select("[name='fields[title]']").val();
        tomas.open(form).send(Map.of("fields[title]", "Ships in the Black Sea", "reason", "Shorter."));
        Paper conflict = miras.send(Map.of("fields[title]", "Grain in the Black Sea", "reason", "Narrower."));
        assertThat(conflict.select(".conflict fieldset .note").text()).isEqualTo("Before: " + before);
        assertThat(conflict.select(".conflict mark").eachText()).containsExactly("Grain", "Ships");
    }

    @Test
    void a_choice_made_before_a_third_change_is_asked_for_again() {
        String form = "/edit/records/" + issue("prisoner-exchanges");
        Paper miras = mira.open(form);
        tomas.open(form).send(Map.of("fields[title]", "Captives", "reason", "Shorter."));
        Paper conflict = miras.send(Map.of("fields[title]", "Prisoners", "reason", "Plainer."));
        tomas.open(form).send(Map.of("fields[title]", "Captives of war", "reason", "Clearer."));

        var again = conflict.send(Map.of("keep[title]", "mine"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.page().select(".conflict").text()).contains("Theirs: Captives of war");
        assertThat(row("select title from issue where slug = 'prisoner-exchanges'"))
                .isEqualTo("Captives of war");
        assertThat(again.send(Map.of("keep[title]", "mine")).statusCode()).isEqualTo(303);
        assertThat(row("select title from issue where slug = 'prisoner-exchanges'"))
                .isEqualTo("Prisoners");
    }

    @Test
    void a_choice_outlives_a_mistake_elsewhere_and_what_the_other_changed_stands_in_the_form() {
        String form = "/edit/records/" + issue("crimea");
        Paper miras = mira.open(form);
        tomas.open(form)
                .send(Map.of("fields[title]", "Peninsula", "fields[category]", "CEASEFIRE", "reason", "Shorter."));
        Paper conflict = miras.send(Map.of("fields[title]", "The peninsula", "reason", "Plainer."));
        assertThat(conflict.select("[name='fields[category]'] option[selected]").val())
                .isEqualTo("CEASEFIRE");

        var refused = conflict.send(Map.of("keep[title]", "mine", "fields[category]", "SHIPS"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.send(Map.of("fields[category]", "SANCTIONS")).statusCode())
                .isEqualTo(303);
        assertThat(row("select title || ' ' || category from issue where slug = 'crimea'"))
                .isEqualTo("The peninsula SANCTIONS");
    }

    @Test
    void what_both_changed_to_the_same_is_no_conflict() {
        String form = "/edit/records/" + issue("neutrality");
        Paper miras = mira.open(form);
        tomas.open(form).send(Map.of("fields[category]", "SANCTIONS", "reason", "Nearer."));
        assertThat(miras.send(Map.of("fields[category]", "SANCTIONS", "reason", "Nearer."))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_part_of_a_name_is_enough_where_one_is_chosen() {
        Paper form = mira.open("/edit/records/position/new?of=" + issue("territory"));
        var answers = Map.of(
                "fields[party]", "Rus",
                "fields[stance]", "OPPOSES",
                "fields[effective]", "21 Feb 2026",
                "fields[words]", "No.");
        var asked = form.send(answers);
        assertThat(asked.statusCode()).isEqualTo(422);
        Paper page = asked;
        assertThat(page.select("input[type=radio][name='meant[party]']").eachAttr("value"))
                .contains("Russia (russia)");
        assertThat(page.send(Map.of("meant[party]", "Russia (russia)")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_whole_word_of_a_name_is_enough_where_nobody_else_has_it() {
        Paper form = mira.open("/edit/records/position/new?of=" + issue("territory"));
        var answers = Map.of(
                "fields[party]", "states",
                "fields[stance]", "OPPOSES",
                "fields[effective]", "21 Feb 2026",
                "fields[words]", "No.",
                "fields[statedBy]", "witkoff");
        assertThat(form.send(answers).statusCode()).isEqualTo(303);
    }

    @Test
    void what_is_not_clear_is_complained_of_once() {
        Paper form = mira.open("/edit/records/person/new");
        Paper page =
                form.send(Map.of("fields[name]", "Somebody New", "fields[title]", "Envoy", "fields[party]", "Rus"));
        assertThat(page.select(".summary li")).hasSize(1);
    }

    @Test
    void somebody_known_under_another_spelling_is_not_made_twice_without_being_sure() {
        Paper form = mira.open("/edit/records/person/new");
        var asked = form.send(Map.of("fields[name]", "Volodymyr Zelenskyy"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.page().select("#alike + ul").text()).contains("Volodymyr Zelensky");
        assertThat(asked.send(Map.of("sure", "yes")).statusCode()).isEqualTo(303);
        assertThat(row("select count(*)::text from person where name like 'Volodymyr Zelensky%'"))
                .isEqualTo("2");
    }

    @Test
    void a_correction_of_what_is_only_added_to_keeps_what_stood_there() {
        long position =
                database.sql("select min(id) from position").query(Long.class).single();
        String before = row("select words from position where id = " + position);
        Paper form = mira.open("/edit/records/" + position);
        assertThat(form.select("h1").text()).startsWith("Correct");
        assertThat(form.send(Map.of("fields[words]", "Otherwise.")).statusCode())
                .isEqualTo(422);
        assertThat(form.send(Map.of("fields[words]", "Otherwise.", "reason", "Misread."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(row("select words from position where id = " + position)).isEqualTo("Otherwise.");
        assertThat(mira.page("/history/" + position)).contains(before, "Otherwise.", "Misread.", "Corrected");
    }

    @Test
    void what_another_source_says_makes_the_field_disputed() {
        long agreement = number("select id from agreement where slug = 'abu-dhabi-exchange-2026'");
        Paper form = mira.open("/edit/records/citation/new?of=" + agreement + "&field=date");
        assertThat(form.select("[name='fields[field]'] option[selected]").val()).isEqualTo("date");
        var saved = form.send(inTheGazette("Exchange a day earlier", "fields[value]", "4 February 2026"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(row("select asserted_value from citation where record_id = " + agreement
                        + " order by id desc limit 1"))
                .isEqualTo("2026-02-04");
        assertThat(mira.open(saved.location()).select("dl.rows").text()).contains("4 Feb 2026");
    }

    @Test
    void another_source_can_be_cited_for_any_field_in_its_own_words() {
        long commitment =
                number("select min(id) from commitment where quantity is not null and by_party_id is not null");
        Paper form = mira.open("/edit/records/citation/new?of=" + commitment);
        assertThat(form.select("[name='fields[field]'] option").eachAttr("value"))
                .contains("by", "to", "what", "bound", "quantity", "atMost", "unit", "due");
        assertThat(cite(commitment, "quantity", "157 each")).isEqualTo("157 each");
        assertThat(cite(commitment, "quantity", "158")).isEqualTo("158");
        assertThat(cite(commitment, "by", "Ukraine")).isEqualTo("ukraine");
        assertThat(row("select settled::text from disputed_field where field = 'quantity' and record_id = "
                        + commitment))
                .isEqualTo("false");
        long agreement = number("select id from agreement where slug = 'abu-dhabi-exchange-2026'");
        assertThat(cite(agreement, "status", "Denied")).isEqualTo("DENIED");
        assertThat(mira.page("/edit/disputes/" + agreement + "/status"))
                .contains("“Denied”, according to Harbour Gazette", "and as the record says");
        assertThat(cite(commitment, "to", "the other side")).isEqualTo("the other side");
    }

    /** A field with what is typed into it, and a new source that says so. */
    private static Map<String, String> inTheGazette(String title, String field, String typed) {
        return Map.of(
                field,
                typed,
                "fields[sourceTitle]",
                title,
                "fields[sourcePublisher]",
                "Harbour Gazette",
                "fields[sourceKind]",
                "NEWS");
    }

    private String cite(long record, String field, String value) {
        Paper form = mira.open("/edit/records/citation/new?of=" + record + "&field=" + field);
        var saved = form.send(inTheGazette("On " + field + ": " + value, "fields[value]", value));
        assertThat(saved.statusCode()).isEqualTo(303);
        return row("select asserted_value from citation where record_id = " + record + " order by id desc limit 1");
    }

    @Test
    void a_source_that_is_described_at_the_end_of_a_form_was_read_today() {
        Paper form = mira.open("/edit/records/" + issue("crimea"));
        var saved = form.send(inTheGazette("On the peninsula, read today", "reason", "Read of it."));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(row("select accessed_on_edtf from source where title = 'On the peninsula, read today'"))
                .isEqualTo("2026-03-01");
        assertThat(mira.open("/edit/records/source/new")
                        .select("[name='fields[accessedOn]']")
                        .val())
                .isEqualTo("1 Mar 2026");
    }

    @Test
    void a_save_takes_a_bounded_number_of_statements() throws Exception {
        Paper form = mira.open("/edit/records/" + issue("crimea"));
        int statements =
                Statements.count(() -> form.send(Map.of("fields[title]", "Crimea once more", "reason", "Count.")));
        assertThat(statements).isLessThanOrEqualTo(20);
    }

    @Test
    void saving_leads_back_to_where_the_editor_was_looking_and_never_to_another_site() {
        String checklist = "/negotiations/russia-ukraine/checklist?asOf=2026-02-06";
        long issue = issue("neutrality");
        Paper form = mira.open("/edit/records/status-change/new?of=" + issue + "&return="
                + java.net.URLEncoder.encode(checklist, java.nio.charset.StandardCharsets.UTF_8));
        var answers = Map.of(
                "fields[status]", "NARROWED", "fields[effective]", "6 Feb 2026", "fields[rationale]", "A word less.");
        assertThat(form.send(answers).location()).startsWith(checklist + "&saved=");
        Paper evil = mira.open("/edit/records/status-change/new?of=" + issue + "&return=//evil.example");
        assertThat(evil.send(answers).location()).startsWith("/negotiations/russia-ukraine/issues/neutrality?saved=");
    }

    private long issue(String slug) {
        return number("select id from issue where slug = '" + slug + "' order by id limit 1");
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private String row(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
