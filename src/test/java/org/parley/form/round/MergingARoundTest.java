package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two editors on one round. */
@WriteTest(starter = true)
class MergingARoundTest {

    private static final String EDIT = "/edit/negotiations/russia-ukraine/rounds/trilateral/";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser mira;

    @SignedIn("jonas")
    private Browser jonas;

    @Test
    void what_only_one_of_them_changed_is_kept_of_both_and_the_page_says_so() {
        Paper mine = Paper.open(mira, EDIT + 1).type("city", "Al Ain").type("reason", "Mine");
        Paper.open(jonas, EDIT + 1)
                .type("venue", "A palace")
                .type("whatNext", "Another round")
                .type("reason", "Theirs")
                .send();

        var saved = mine.send();
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.location()).endsWith("&merged=venue,whatNext");
        assertThat(mira.page(saved.location()).select("section[role=status]").text())
                .contains("Changed by somebody else meanwhile, and kept: venue, what next");
        assertThat(column("city", 1)).isEqualTo("Al Ain");
        assertThat(column("venue", 1)).isEqualTo("A palace");
        assertThat(column("what_next", 1)).isEqualTo("Another round");
    }

    @Test
    void sections_of_rows_merge_as_fields_do() {
        Paper mine = Paper.open(mira, EDIT + 2).type("city", "Dubai").type("reason", "Mine");
        Paper.open(jonas, EDIT + 2)
                .type("statements[0].tone", "HOSTILE")
                .press("remove", "delegations[0].members[0]")
                .type("reason", "Theirs")
                .send();
        int members = members(2);

        assertThat(mine.send().location()).endsWith("&merged=delegations,statements");
        assertThat(column("city", 2)).isEqualTo("Dubai");
        assertThat(members(2)).isEqualTo(members);
        assertThat(Paper.open(mira, EDIT + 2).valueOf("statements[0].tone")).isEqualTo("HOSTILE");
    }

    @Test
    void what_both_changed_is_chosen_field_by_field_with_everything_typed_still_there() {
        Paper mine = Paper.open(mira, EDIT + 3)
                .type("city", "Lausanne")
                .type("venue", "A hotel")
                .type("summary", "Typed for long")
                .type("reason", "Mine");
        Paper.open(jonas, EDIT + 3)
                .type("city", "Montreux")
                .type("venue", "A castle")
                .type("whatNext", "More of it")
                .type("reason", "Theirs")
                .send();

        Paper conflict = mine.send();
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.page().select(".conflict").text())
                .contains("Jonas Weber")
                .contains("Only the other changed these; they are kept as they are now: What next");
        assertThat(conflict.page().select(".conflict fieldset").eachText())
                .allMatch(each -> each.contains("Before: "))
                .map(each -> each.replaceFirst(" Before: .*? Mine:", " Mine:"))
                .containsExactly("City Mine: Lausanne Theirs: Montreux", "Venue Mine: A hotel Theirs: A castle");
        assertThat(conflict.page().select(".conflict input[type=radio]"))
                .hasSize(4)
                .allMatch(each -> each.hasAttr("required") && !each.hasAttr("checked"));
        assertThat(conflict.valueOf("city")).isEqualTo("Lausanne");
        assertThat(conflict.valueOf("summary")).isEqualTo("Typed for long");
        assertThat(conflict.valueOf("whatNext")).isEqualTo("More of it");

        Paper half = conflict.type("keep[city]", "mine").send();
        assertThat(half.statusCode()).isEqualTo(409);
        assertThat(half.page().select(".conflict fieldset").eachText())
                .singleElement()
                .asString()
                .endsWith("Mine: A hotel Theirs: A castle");

        assertThat(half.type("keep[venue]", "theirs").send().statusCode()).isEqualTo(303);
        assertThat(column("city", 3)).isEqualTo("Lausanne");
        assertThat(column("venue", 3)).isEqualTo("A castle");
        assertThat(column("what_next", 3)).isEqualTo("More of it");
        assertThat(column("summary", 3)).isEqualTo("Typed for long");
    }

    @Test
    void a_section_that_both_changed_is_chosen_whole() {
        Paper mine = Paper.open(mira, EDIT + 2)
                .type("statements[0].gist", "My words")
                .type("reason", "Mine");
        Paper.open(jonas, EDIT + 2)
                .type("statements[0].gist", "Their words")
                .type("reason", "Theirs")
                .send();
        Paper conflict = mine.send();
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.page().select(".conflict legend").eachText()).containsExactly("Statements");
        String shown = conflict.page().select(".conflict fieldset").text();
        assertThat(shown)
                .contains("My words", "Their words", "United States")
                .doesNotContain("united-states", "..")
                .containsPattern("\\d more that are the same on both sides|one more that is the same");
        assertThat(conflict.type("keep[statements]", "theirs").send().statusCode())
                .isEqualTo(303);
        assertThat(Paper.open(mira, EDIT + 2).valueOf("statements[0].gist")).isEqualTo("Their words");
    }

    @Test
    void a_choice_made_before_a_third_change_is_asked_for_again() {
        Paper mine = Paper.open(mira, EDIT + 1).type("summary", "Mine").type("reason", "Mine");
        change("summary", "Theirs");
        Paper conflict = mine.send();
        change("summary", "Theirs once more");

        Paper again = conflict.type("keep[summary]", "mine").send();
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.page().select(".conflict fieldset").text()).contains("Theirs once more");
        assertThat(again.page().select(".conflict input[checked]")).isEmpty();
        assertThat(again.type("keep[summary]", "mine").send().statusCode()).isEqualTo(303);
        assertThat(column("summary", 1)).isEqualTo("Mine");
    }

    @Test
    void a_choice_outlives_a_mistake_and_a_new_row() {
        Paper mine = Paper.open(mira, EDIT + 1).type("title", "My title");
        change("title", "Their title");
        Paper conflict = mine.send();
        assertThat(conflict.statusCode()).isEqualTo(409);
        Paper longer = conflict.type("keep[title]", "mine").press("add", "sources");
        Paper refused = longer.press("remove", "sources[0]").send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.errorAt("reason")).isNotEmpty();
        assertThat(refused.type("reason", "Mine").send().statusCode()).isEqualTo(303);
        assertThat(column("title", 1)).isEqualTo("My title");
    }

    @Test
    void both_saying_the_same_is_no_conflict() {
        Paper mine =
                Paper.open(mira, EDIT + 1).type("firstDay", "24 January 2026").type("reason", "Mine");
        change("firstDay", "2026-01-24");
        assertThat(mine.send().statusCode()).isEqualTo(303);
    }

    @Test
    void a_round_that_got_another_number_meanwhile_is_found_by_the_form() {
        Paper mine = Paper.open(mira, EDIT + 4).type("number", "12").type("reason", "Mine");
        Paper.open(jonas, EDIT + 4)
                .type("number", "11")
                .type("reason", "Renumbered")
                .send();
        Paper conflict = mine.send();
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.page().select(".conflict fieldset").text()).contains("Mine: 12 Theirs: 11");
    }

    /** Else every save would find differences that nobody made. */
    @Test
    void a_form_that_nobody_touched_differs_in_nothing_from_what_it_was_filled_from() {
        List<String> rounds = database.sql("""
                        select n.slug || '/rounds/' || t.slug || '/' || r.number from round r join track t on t.id = r.track_id
                        join negotiation n on n.id = t.negotiation_id""").query(String.class).list();
        assertThat(rounds).hasSizeGreaterThan(30);
        for (String each : rounds) {
            var answer = Paper.open(mira, "/edit/negotiations/" + each)
                    .type("version", "of another day")
                    .type("reason", "Nothing in particular")
                    .type("aliases", "Another name")
                    .send();
            assertThat(answer.statusCode()).as(each + answer.body()).isEqualTo(303);
            assertThat(answer.location()).contains("?saved=").doesNotContain("merged");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "city:0", ",,:,", "<b>", "city:\u0000"})
    void a_form_that_does_not_know_what_it_was_filled_from_overwrites_nothing(String base) {
        Paper mine = Paper.open(mira, EDIT + 1).type("city", "Out of nowhere").type("reason", "Mine");
        change("city", "Known " + base.length());
        mine.page().select("input[name=base]").val(base);
        assertThat(mine.send().statusCode()).isEqualTo(409);
    }

    @Test
    void a_megabyte_of_marks_and_choices_of_fields_that_are_none_are_of_no_account() {
        Paper mine = Paper.open(mira, EDIT + 1).type("city", "Elsewhere").type("reason", "Mine");
        change("city", "Long");
        mine.page().select("input[name=base]").val("city:0,".repeat(150_000));
        assertThat(mine.type("keep[nothing]", "mine")
                        .type("keep[city]", "whatever")
                        .send()
                        .statusCode())
                .isEqualTo(409);
        assertThat(mine.type("keep[<b>]", "mine").send().statusCode()).isEqualTo(400);
    }

    @Test
    void different_people_in_different_delegations_are_both_added_without_a_question() {
        Paper mine = Paper.open(mira, EDIT + 3);
        Paper theirs = Paper.open(jonas, EDIT + 3);

        var first = add(theirs, "delegations[1]", "Humberto de la Calle").send();
        var second = add(mine, "delegations[0]", "Abbas Araghchi").send();

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.location()).endsWith("&merged=delegations");
        assertThat(people(Paper.open(mira, EDIT + 3), "delegations[0]")).contains("Abbas Araghchi");
        assertThat(people(Paper.open(mira, EDIT + 3), "delegations[1]")).contains("Humberto de la Calle");
    }

    @Test
    void different_people_in_one_delegation_are_both_added_without_a_question() {
        Paper mine = Paper.open(mira, EDIT + 2);
        Paper theirs = Paper.open(jonas, EDIT + 2);

        add(theirs, "delegations[1]", "Volodymyr Zelensky").send();
        var second = add(mine, "delegations[1]", "Marco Rubio").send();

        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(people(Paper.open(mira, EDIT + 2), "delegations[1]")).contains("Marco Rubio", "Volodymyr Zelensky");
    }

    @Test
    void new_people_with_titles_in_different_delegations_are_both_added_without_a_question() {
        String edit = "/edit/negotiations/russia-ukraine/rounds/us-ukraine/3";
        Paper mine = Paper.open(mira, edit);
        Paper theirs = Paper.open(jonas, edit);
        assertThat(addNew(theirs, "delegations[1]", "Ona New", "Envoy").send().statusCode())
                .isEqualTo(303);
        assertThat(addNew(mine, "delegations[0]", "Otto New", "Envoy").send().statusCode())
                .isEqualTo(303);
        Paper after = Paper.open(mira, edit);
        assertThat(people(after, "delegations[0]")).contains("Otto New");
        assertThat(people(after, "delegations[1]")).contains("Ona New");
    }

    @Test
    void delegations_that_each_of_them_adds_are_both_kept_without_a_question() {
        String edit = "/edit/negotiations/russia-ukraine/rounds/us-russia/2";
        Paper mine = addDelegation(Paper.open(mira, edit), "turkiye", "Marco Rubio");
        Paper theirs = addDelegation(Paper.open(jonas, edit), "united-arab-emirates", "Abbas Araghchi");
        assertThat(theirs.send().statusCode()).isEqualTo(303);
        assertThat(mine.send().statusCode()).isEqualTo(303);
        assertThat(Paper.open(mira, edit).page().select("[name$=person]").eachAttr("value"))
                .contains("Marco Rubio", "Abbas Araghchi");
    }

    @Test
    void people_in_a_delegation_that_both_add_are_both_kept_without_a_question() {
        String edit = "/edit/negotiations/russia-ukraine/rounds/us-russia/3";
        Paper mine = addDelegation(Paper.open(mira, edit), "turkiye", "Marco Rubio");
        Paper theirs = addDelegation(Paper.open(jonas, edit), "turkiye", "Abbas Araghchi");
        assertThat(theirs.send().statusCode()).isEqualTo(303);
        assertThat(mine.send().statusCode()).isEqualTo(303);
        assertThat(Paper.open(mira, edit).page().select("[name$=person]").eachAttr("value"))
                .contains("Marco Rubio", "Abbas Araghchi");
    }

    @Test
    void people_are_both_kept_beside_a_question_about_another_field_and_whatever_is_chosen_there() {
        String edit = "/edit/negotiations/russia-ukraine/rounds/us-ukraine/6";
        Paper mine =
                add(Paper.open(mira, edit), "delegations[0]", "Abbas Araghchi").type("city", "Mine");
        add(Paper.open(jonas, edit), "delegations[1]", "Humberto de la Calle")
                .type("city", "Theirs")
                .send();
        Paper conflict = mine.send();
        assertThat(conflict.page().select(".conflict legend").eachText()).containsExactly("City");
        assertThat(conflict.type("keep[city]", "theirs").send().statusCode()).isEqualTo(303);
        Paper after = Paper.open(mira, edit);
        assertThat(people(after, "delegations[0]")).contains("Abbas Araghchi");
        assertThat(people(after, "delegations[1]")).contains("Humberto de la Calle");
    }

    @Test
    void people_are_both_kept_where_both_changed_one_role() {
        String edit = "/edit/negotiations/russia-ukraine/rounds/us-ukraine/7";
        String role = "delegations[0].members[0].role";
        Paper mine =
                add(Paper.open(mira, edit), "delegations[0]", "Abbas Araghchi").type(role, "ADVISER");
        add(Paper.open(jonas, edit), "delegations[1]", "Humberto de la Calle")
                .type(role, "TECHNICAL")
                .send();
        Paper conflict = mine.send();
        assertThat(conflict.statusCode()).isEqualTo(409);
        // whoever one of them added is kept by either choice
        assertThat(conflict.page().select(".conflict fieldset").text()).doesNotContain("Humberto de la Calle");
        assertThat(conflict.page().select(".conflict label").eachText())
                .hasSize(2)
                .allMatch(each -> each.contains("Abbas Araghchi"));
        assertThat(conflict.type("keep[delegations]", "mine").send().statusCode())
                .isEqualTo(303);
        Paper after = Paper.open(mira, edit);
        assertThat(after.valueOf(role)).isEqualTo("ADVISER");
        assertThat(people(after, "delegations[0]")).contains("Abbas Araghchi");
        assertThat(people(after, "delegations[1]")).contains("Humberto de la Calle");
    }

    @Test
    void one_is_taken_out_while_the_other_gets_another_role() {
        String edit = "/edit/negotiations/russia-ukraine/rounds/us-ukraine/5";
        List<String> members = people(Paper.open(mira, edit), "delegations[0]");
        assertThat(members).hasSizeGreaterThan(1);
        String role = "delegations[0].members[" + (members.size() - 1) + "].role";
        Paper mine = Paper.open(mira, edit).type(role, "ADVISER").type("reason", "Mine");
        Paper.open(jonas, edit)
                .press("remove", "delegations[0].members[0]")
                .type("reason", "Theirs")
                .send();

        assertThat(mine.send().statusCode()).isEqualTo(303);
        Paper after = Paper.open(mira, edit);
        assertThat(people(after, "delegations[0]")).isEqualTo(members.subList(1, members.size()));
        assertThat(after.valueOf("delegations[0].members[" + (members.size() - 2) + "].role"))
                .isEqualTo("ADVISER");
    }

    @Test
    void one_role_that_both_changed_is_asked_about() {
        String edit = "/edit/negotiations/russia-ukraine/rounds/us-ukraine/4";
        String role = "delegations[0].members[0].role";
        Paper mine = Paper.open(mira, edit).type(role, "ADVISER").type("reason", "Mine");
        Paper.open(jonas, edit).type(role, "TECHNICAL").type("reason", "Theirs").send();

        Paper conflict = mine.send();
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.page().select(".conflict legend").eachText()).containsExactly("Delegations");
        assertThat(conflict.type("keep[delegations]", "theirs").send().statusCode())
                .isEqualTo(303);
        assertThat(Paper.open(mira, edit).valueOf(role)).isEqualTo("TECHNICAL");
    }

    private static Paper addNew(Paper form, String delegation, String person, String title) {
        Paper longer = add(form, delegation, person);
        int last = people(longer, delegation).size() - 1;
        return longer.type(delegation + ".members[" + last + "].title", title);
    }

    private static Paper addDelegation(Paper form, String party, String person) {
        Paper longer = form.press("add", "delegations");
        String last = "delegations["
                + (longer.select("[name^=delegations][name$='.party']").size() - 1) + "]";
        return longer.type(last + ".party", party)
                .type(last + ".members[0].person", person)
                .type("reason", "They were there");
    }

    private static Paper add(Paper form, String delegation, String person) {
        Paper longer = form.press("add", delegation + ".members");
        int last = people(longer, delegation).size() - 1;
        return longer.type(delegation + ".members[" + last + "].person", person).type("reason", "Was there too");
    }

    private static List<String> people(Paper form, String delegation) {
        return form.page()
                .select("[name^='" + delegation + ".members'][name$=person]")
                .eachAttr("value");
    }

    private void change(String field, String value) {
        var saved = Paper.open(jonas, EDIT + 1)
                .type(field, value)
                .type("reason", "Theirs")
                .send();
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    private int members(int number) {
        return database.sql(
                        "select count(*) from delegation_member m join delegation d on d.id = m.delegation_id where d.round_id = "
                                + id(number))
                .query(Integer.class)
                .single();
    }

    private String column(String column, int number) {
        return database.sql("select " + column + " from round where id = " + id(number))
                .query(String.class)
                .single();
    }

    private long id(int number) {
        return database.sql(
                        "select id from round where number = ? and track_id = (select id from track where slug = 'trilateral')")
                .param(number)
                .query(Long.class)
                .single();
    }
}
