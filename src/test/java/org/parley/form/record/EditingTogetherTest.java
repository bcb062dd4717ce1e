package org.parley.form.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.TestAccounts;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two editors at one record, names that are not clear, records that are known already, corrections. */
@WriteTest(starter = true)
class EditingTogetherTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    private Typist mira;
    private Typist tomas;

    @BeforeEach
    void sign_in() {
        mira = new Typist(browser, TestAccounts.editor(application, "mira", "Mira Lund"));
        tomas = new Typist(browser, TestAccounts.editor(application, "tomas", "Tomas Berg"));
    }

    @Test
    void changes_to_different_fields_merge_and_say_so() {
        String form = "/edit/records/" + issue("crimea");
        Document miras = mira.open(form);
        Document tomass = tomas.open(form);
        assertThat(tomas.send(tomass, Map.of("fields[difficulty]", "4", "reason", "Less hard."))
                        .status())
                .isEqualTo(303);
        var saved = mira.send(miras, Map.of("fields[title]", "Crimea and its status", "reason", "Clearer."));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).contains("merged=difficulty");
        assertThat(mira.open(saved.location()).select("[role=status]").text()).contains("kept: difficulty");
        assertThat(row("select title || ' ' || difficulty from issue where slug = 'crimea'"))
                .isEqualTo("Crimea and its status 4");
    }

    @Test
    void changes_to_one_field_are_shown_side_by_side_and_chosen_between() {
        String form = "/edit/records/" + issue("territory");
        Document miras = mira.open(form);
        tomas.send(tomas.open(form), Map.of("fields[title]", "Land", "fields[difficulty]", "3", "reason", "Shorter."));
        var typed =
                Map.of("fields[title]", "Territory", "fields[difficultyReason]", "It is home.", "reason", "Plainer.");
        var met = mira.send(miras, typed);
        assertThat(met.status()).isEqualTo(409);
        Document conflict = met.page();
        assertThat(conflict.select(".conflict").text())
                .contains("Tomas Berg", "Mine: Territory", "Theirs: Land")
                .contains("Only the other changed these; they are kept as they are now: Difficulty")
                .doesNotContain("It is home.");
        assertThat(conflict.select("[name='fields[difficultyReason]']").val()).isEqualTo("It is home.");
        assertThat(conflict.select(".conflict input[checked]")).isEmpty();
        assertThat(mira.send(conflict, Map.of()).status()).isEqualTo(409);

        assertThat(mira.send(conflict, Map.of("keep[title]", "theirs")).status())
                .isEqualTo(303);
        assertThat(
                        row(
                                "select title || ' ' || difficulty || ' ' || difficulty_reason from issue where slug = 'territory'"))
                .isEqualTo("Land 3 It is home.");
    }

    @Test
    void what_stood_there_before_and_the_words_that_differ_are_shown_beside_a_choice() {
        String form = "/edit/records/" + issue("black-sea-navigation");
        Document miras = mira.open(form);
        String before = miras.select("[name='fields[title]']").val();
        tomas.send(tomas.open(form), Map.of("fields[title]", "Ships in the Black Sea", "reason", "Shorter."));
        Document conflict = mira.send(miras, Map.of("fields[title]", "Grain in the Black Sea", "reason", "Narrower."))
                .page();
        assertThat(conflict.select(".conflict fieldset .note").text()).isEqualTo("Before: " + before);
        assertThat(conflict.select(".conflict mark").eachText()).containsExactly("Grain", "Ships");
    }

    @Test
    void a_choice_made_before_a_third_change_is_asked_for_again() {
        String form = "/edit/records/" + issue("prisoner-exchanges");
        Document miras = mira.open(form);
        tomas.send(tomas.open(form), Map.of("fields[title]", "Captives", "reason", "Shorter."));
        Document conflict = mira.send(miras, Map.of("fields[title]", "Prisoners", "reason", "Plainer."))
                .page();
        tomas.send(tomas.open(form), Map.of("fields[title]", "Captives of war", "reason", "Clearer."));

        var again = mira.send(conflict, Map.of("keep[title]", "mine"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().select(".conflict").text()).contains("Theirs: Captives of war");
        assertThat(row("select title from issue where slug = 'prisoner-exchanges'"))
                .isEqualTo("Captives of war");
        assertThat(mira.send(again.page(), Map.of("keep[title]", "mine")).status())
                .isEqualTo(303);
        assertThat(row("select title from issue where slug = 'prisoner-exchanges'"))
                .isEqualTo("Prisoners");
    }

    @Test
    void a_choice_outlives_a_mistake_elsewhere_and_what_the_other_changed_stands_in_the_form() {
        String form = "/edit/records/" + issue("crimea");
        Document miras = mira.open(form);
        tomas.send(
                tomas.open(form),
                Map.of("fields[title]", "Peninsula", "fields[difficulty]", "2", "reason", "Shorter."));
        Document conflict = mira.send(miras, Map.of("fields[title]", "The peninsula", "reason", "Plainer."))
                .page();
        assertThat(conflict.select("[name='fields[difficulty]'] option[selected]")
                        .val())
                .isEqualTo("2");

        var refused = mira.send(conflict, Map.of("keep[title]", "mine", "fields[difficulty]", "9"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(mira.send(refused.page(), Map.of("fields[difficulty]", "3")).status())
                .isEqualTo(303);
        assertThat(row("select title || ' ' || difficulty from issue where slug = 'crimea'"))
                .isEqualTo("The peninsula 3");
    }

    @Test
    void what_both_changed_to_the_same_is_no_conflict() {
        String form = "/edit/records/" + issue("neutrality");
        Document miras = mira.open(form);
        tomas.send(tomas.open(form), Map.of("fields[difficulty]", "2", "reason", "Less."));
        assertThat(mira.send(miras, Map.of("fields[difficulty]", "2", "reason", "Less."))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_part_of_a_name_is_enough_where_one_is_chosen() {
        Document form = mira.open("/edit/records/position/new?of=" + issue("territory"));
        var answers = Map.of(
                "fields[party]", "Rus",
                "fields[stance]", "OPPOSES",
                "fields[effective]", "21 Feb 2026",
                "fields[words]", "No.");
        var asked = mira.send(form, answers);
        assertThat(asked.status()).isEqualTo(422);
        Document page = asked.page();
        assertThat(page.select("input[type=radio][name='meant[party]']").eachAttr("value"))
                .contains("Russia (russia)");
        assertThat(mira.send(page, Map.of("meant[party]", "Russia (russia)")).status())
                .isEqualTo(303);
    }

    @Test
    void a_whole_word_of_a_name_is_enough_where_nobody_else_has_it() {
        Document form = mira.open("/edit/records/position/new?of=" + issue("territory"));
        var answers = Map.of(
                "fields[party]", "states",
                "fields[stance]", "OPPOSES",
                "fields[effective]", "21 Feb 2026",
                "fields[words]", "No.",
                "fields[statedBy]", "witkoff");
        assertThat(mira.send(form, answers).status()).isEqualTo(303);
    }

    @Test
    void what_is_not_clear_is_complained_of_once() {
        Document form = mira.open("/edit/records/person/new");
        Document page = mira.send(
                        form, Map.of("fields[name]", "Somebody New", "fields[title]", "Envoy", "fields[party]", "Rus"))
                .page();
        assertThat(page.select(".summary li")).hasSize(1);
    }

    @Test
    void somebody_known_under_another_spelling_is_not_made_twice_without_being_sure() {
        Document form = mira.open("/edit/records/person/new");
        var asked = mira.send(form, Map.of("fields[name]", "Volodymyr Zelenskyy"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("#alike + ul").text()).contains("Volodymyr Zelensky");
        assertThat(mira.send(asked.page(), Map.of("sure", "yes")).status()).isEqualTo(303);
        assertThat(row("select count(*)::text from person where name like 'Volodymyr Zelensky%'"))
                .isEqualTo("2");
    }

    @Test
    void a_correction_of_what_is_only_added_to_keeps_what_stood_there() {
        long position =
                database.sql("select min(id) from position").query(Long.class).single();
        String before = row("select words from position where id = " + position);
        Document form = mira.open("/edit/records/" + position);
        assertThat(form.select("h1").text()).startsWith("Correct");
        assertThat(mira.send(form, Map.of("fields[words]", "Otherwise.")).status())
                .isEqualTo(422);
        assertThat(mira.send(form, Map.of("fields[words]", "Otherwise.", "reason", "Misread."))
                        .status())
                .isEqualTo(303);
        assertThat(row("select words from position where id = " + position)).isEqualTo("Otherwise.");
        assertThat(mira.page("/history/" + position)).contains(before, "Otherwise.", "Misread.", "Corrected");
    }

    @Test
    void what_another_source_says_makes_the_field_disputed() {
        long agreement = number("select id from agreement where slug = 'abu-dhabi-exchange-2026'");
        Document form = mira.open("/edit/records/citation/new?of=" + agreement + "&field=date");
        assertThat(form.select("[name='fields[field]'] option[selected]").val()).isEqualTo("date");
        var saved = mira.send(
                form,
                Map.of(
                        "fields[value]", "4 February 2026",
                        "fields[sourceTitle]", "Exchange a day earlier",
                        "fields[sourcePublisher]", "Harbour Gazette",
                        "fields[sourceKind]", "NEWS"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(row("select asserted_value from citation where record_id = " + agreement
                        + " order by id desc limit 1"))
                .isEqualTo("2026-02-04");
        assertThat(mira.open(saved.location()).select("dl.rows").text()).contains("4 Feb 2026");
    }

    @Test
    void another_source_can_be_cited_for_any_field_in_its_own_words() {
        long promise = number("select min(id) from commitment where quantity is not null and by_party_id is not null");
        Document form = mira.open("/edit/records/citation/new?of=" + promise);
        assertThat(form.select("[name='fields[field]'] option").eachAttr("value"))
                .contains("by", "to", "what", "quantity", "unit", "due", "implementation");
        assertThat(cite(promise, "quantity", "157 each")).isEqualTo("157 each");
        assertThat(cite(promise, "quantity", "158")).isEqualTo("158");
        assertThat(cite(promise, "by", "Ukraine")).isEqualTo("ukraine");
        assertThat(row("select settled::text from disputed_field where field = 'quantity' and record_id = " + promise))
                .isEqualTo("false");
        long agreement = number("select id from agreement where slug = 'abu-dhabi-exchange-2026'");
        assertThat(cite(agreement, "status", "Denied")).isEqualTo("DENIED");
        assertThat(mira.page("/edit/disputes/" + agreement + "/status"))
                .contains("“Denied”, according to Harbour Gazette", "and as the record says");
        assertThat(cite(promise, "to", "the other side")).isEqualTo("the other side");
    }

    private String cite(long record, String field, String value) {
        Document form = mira.open("/edit/records/citation/new?of=" + record + "&field=" + field);
        var saved = mira.send(
                form,
                Map.of(
                        "fields[value]",
                        value,
                        "fields[sourceTitle]",
                        "On " + field + ": " + value,
                        "fields[sourcePublisher]",
                        "Harbour Gazette",
                        "fields[sourceKind]",
                        "NEWS"));
        assertThat(saved.status()).isEqualTo(303);
        return row("select asserted_value from citation where record_id = " + record + " order by id desc limit 1");
    }

    @Test
    void a_source_that_is_described_at_the_end_of_a_form_was_read_today() {
        Document form = mira.open("/edit/records/" + issue("crimea"));
        var saved = mira.send(
                form,
                Map.of(
                        "reason", "Read of it.",
                        "fields[sourceTitle]", "On the peninsula, read today",
                        "fields[sourcePublisher]", "Harbour Gazette",
                        "fields[sourceKind]", "NEWS"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(row("select accessed_on_edtf from source where title = 'On the peninsula, read today'"))
                .isEqualTo("2026-03-01");
        assertThat(mira.open("/edit/records/source/new")
                        .select("[name='fields[accessedOn]']")
                        .val())
                .isEqualTo("1 Mar 2026");
    }

    @Test
    void a_save_takes_a_bounded_number_of_statements() throws Exception {
        Document form = mira.open("/edit/records/" + issue("crimea"));
        int statements = Statements.count(
                () -> mira.send(form, Map.of("fields[title]", "Crimea once more", "reason", "Count.")));
        assertThat(statements).isLessThanOrEqualTo(20);
    }

    @Test
    void saving_leads_back_to_where_the_editor_was_looking_and_never_to_another_site() {
        String checklist = "/negotiations/russia-ukraine/checklist?asOf=2026-02-06";
        long issue = issue("neutrality");
        Document form = mira.open("/edit/records/status-change/new?of=" + issue + "&return="
                + java.net.URLEncoder.encode(checklist, java.nio.charset.StandardCharsets.UTF_8));
        var answers = Map.of(
                "fields[status]", "NARROWED", "fields[effective]", "6 Feb 2026", "fields[rationale]", "A word less.");
        assertThat(mira.send(form, answers).location()).startsWith(checklist + "&saved=");
        Document evil = mira.open("/edit/records/status-change/new?of=" + issue + "&return=//evil.example");
        assertThat(mira.send(evil, answers).location())
                .startsWith("/negotiations/russia-ukraine/issues/neutrality?saved=");
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
