package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.Statements;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest(starter = true)
class EditingARoundTest {

    private static final String EDIT = "/edit/negotiations/russia-ukraine/rounds/trilateral/";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void every_round_of_the_starter_data_can_be_opened_and_saved_without_changing_it() {
        List<String> rounds = database.sql("""
                        select n.slug || '/rounds/' || t.slug || '/' || r.number from round r join track t on t.id = r.track_id
                        join negotiation n on n.id = t.negotiation_id""").query(String.class).list();
        long revisions = revisions();
        assertThat(rounds).hasSizeGreaterThan(30);
        for (String each : rounds) {
            var answer = Paper.open(browser, "/edit/negotiations/" + each)
                    .type("reason", "Nothing in particular")
                    .send();
            assertThat(answer.statusCode()).as(each + answer.body()).isEqualTo(303);
            assertThat(answer.location()).isEqualTo("/negotiations/" + each + "?saved=nothing");
        }
        assertThat(revisions()).isEqualTo(revisions);
    }

    @Test
    void how_much_hangs_on_a_round_does_not_change_how_many_statements_opening_it_takes() throws Exception {
        int much = Statements.count(() -> Paper.open(browser, EDIT + 2));
        int little =
                Statements.count(() -> Paper.open(browser, "/edit/negotiations/russia-ukraine/rounds/us-ukraine/4"));
        assertThat(much).isLessThanOrEqualTo(21);
        assertThat(much).isEqualTo(little);
    }

    @Test
    void a_reason_is_asked_for() {
        Paper again = Paper.open(browser, EDIT + 1).type("city", "Al Ain").send();
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.errorAt("reason")).contains("why you make this change");
        assertThat(again.page().title()).startsWith("Error: Edit: ");
    }

    @Test
    void a_changed_field_leaves_one_revision_and_counts_the_version_up_by_one() {
        int version = version(1);
        long last = lastRevision();
        var answer = Paper.open(browser, EDIT + 1)
                .type("venue", "A palace")
                .type("reason", "Named by the host")
                .send();
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(version(1)).isEqualTo(version + 1);
        assertThat(database.sql(
                                "select record_kind || ' ' || action || ' ' || record_version from revision where id > ?")
                        .param(last)
                        .query(String.class)
                        .list())
                .containsExactly("ROUND CHANGED " + (version + 1));
    }

    @Test
    void what_hangs_on_a_round_counts_up_its_version_too() {
        int version = version(2);
        var answer = Paper.open(browser, EDIT + 2)
                .press("add", "statements")
                .type("statements[" + statements(2) + "].party", "ukraine")
                .type("statements[" + statements(2) + "].gist", "A new word")
                .type("reason", "Said later")
                .send();
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(version(2)).isEqualTo(version + 1);
    }

    @Test
    void members_are_added_changed_and_removed_and_the_history_keeps_what_goes() {
        Paper form = Paper.open(browser, EDIT + 1);
        int members = form.page()
                .select("[name^='delegations[0].members'][name$=person]")
                .size();
        String first = form.valueOf("delegations[0].members[0].person");
        long last = lastRevision();

        var answer = form.press("remove", "delegations[0].members[0]")
                .press("add", "delegations[0].members")
                .type("delegations[0].members[" + (members - 1) + "].person", "Marco Rubio")
                .type("delegations[1].capacity", "OBSERVER")
                .type("reason", "The list was corrected")
                .send();

        assertThat(answer.statusCode()).isEqualTo(303);
        Paper after = Paper.open(browser, EDIT + 1);
        assertThat(after.page()
                        .select("[name^='delegations[0].members'][name$=person]")
                        .eachAttr("value"))
                .hasSize(members)
                .contains("Marco Rubio")
                .doesNotContain(first);
        assertThat(database.sql("select record_kind || ' ' || action from revision where id > ?")
                        .param(last)
                        .query(String.class)
                        .list())
                .contains(
                        "ROUND CHANGED",
                        "DELEGATION CHANGED",
                        "DELEGATION_MEMBER REMOVED",
                        "DELEGATION_MEMBER CREATED");
    }

    @Test
    void a_whole_delegation_goes_with_its_citations_and_each_leaves_a_revision() {
        Paper form = Paper.open(browser, "/edit/negotiations/russia-ukraine/rounds/us-ukraine/5");
        int cited = database.sql("""
                        select count(*) from citation c join delegation d on d.id = c.record_id join party p on p.id = d.party_id
                        join round r on r.id = d.round_id join track t on t.id = r.track_id
                        where p.slug = 'germany' and t.slug = 'us-ukraine' and r.number = 5""").query(Integer.class).single();
        long last = lastRevision();

        var answer = form.press("remove", "delegations[3]")
                .type("reason", "Not at the table")
                .send();

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(cited).isPositive();
        assertThat(database.sql("select record_kind from revision where id > ? and action = 'REMOVED'")
                        .param(last)
                        .query(String.class)
                        .list())
                .contains("DELEGATION", "DELEGATION_MEMBER")
                .filteredOn("CITATION"::equals)
                .hasSize(cited);
    }

    @Test
    void a_source_is_cited_for_one_field_with_what_it_says() {
        var answer = Paper.open(browser, EDIT + 1)
                .press("add", "sources")
                .type("sources[0].source", "vovworld-abu-dhabi")
                .type("sources[0].field", "firstDay")
                .type("sources[0].value", "24 January 2026")
                .type("reason", "Another source on the day")
                .send();
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(database.sql("select field || ' ' || asserted_value from citation order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("firstDay 2026-01-24");
    }

    private int statements(int number) {
        return database.sql("select count(*) from statement where round_id = ?")
                .param(id(number))
                .query(Integer.class)
                .single();
    }

    private long id(int number) {
        return database.sql(
                        "select id from round where number = ? and track_id = (select id from track where slug = 'trilateral')")
                .param(number)
                .query(Long.class)
                .single();
    }

    private int version(int number) {
        return database.sql("select version from round where id = ?")
                .param(id(number))
                .query(Integer.class)
                .single();
    }

    private String city(int number) {
        return database.sql("select city from round where id = ?")
                .param(id(number))
                .query(String.class)
                .single();
    }

    private long revisions() {
        return database.sql("select count(*) from revision").query(Long.class).single();
    }

    private long lastRevision() {
        return database.sql("select max(id) from revision").query(Long.class).single();
    }
}
