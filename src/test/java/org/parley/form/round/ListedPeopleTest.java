package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of people that is pasted into a delegation becomes rows, which say how each was understood before anything is saved. */
@WriteTest(starter = true)
class ListedPeopleTest {

    private static final String NEW = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";
    private static final String LISTED = "delegations[0].listed";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void the_form_comes_back_once_with_a_row_for_each_and_how_each_was_understood() {
        int people = count("select count(*) from person");
        Paper read = form("11")
                .type(LISTED, "Костюков; Vera Listova, Envoy of the lakes; and Oleg Listov (Envoy of the seas)")
                .send();

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.valueOf(LISTED)).isEmpty();
        assertThat(read.valueOf(person(0))).isEqualTo("Костюков");
        assertThat(understood(read, 0)).contains("Igor Kostyukov");
        assertThat(read.valueOf(person(1))).isEqualTo("Vera Listova");
        assertThat(read.valueOf("delegations[0].members[1].title")).isEqualTo("Envoy of the lakes");
        assertThat(understood(read, 1)).contains("New");
        assertThat(read.valueOf("delegations[0].members[2].title")).isEqualTo("Envoy of the seas");
        assertThat(read.select(".summary")).isEmpty();
        assertThat(count("select count(*) from person"))
                .as("nothing is saved yet")
                .isEqualTo(people);

        Paper saved = read.send();
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(count("select count(*) from person")).isEqualTo(people + 2);
        assertThat(database.sql("""
                        select p.name || ', ' || a.title || ', ' || a.from_edtf from person p join appointment a on a.person_id = p.id
                        where p.name like '% Listov%' order by 1""").query(String.class).list())
                .containsExactly(
                        "Oleg Listov, Envoy of the seas, [..2026-02-25]",
                        "Vera Listova, Envoy of the lakes, [..2026-02-25]");
    }

    @Test
    void whoever_has_no_title_on_record_for_the_day_holds_the_one_of_the_list() {
        database.sql("""
                insert into person (id, version, slug, name) values (nextval('record_number'), 0, 'pavel-bezrang', 'Pavel Bezrang')""").update();
        Paper read =
                form("12").type(LISTED, "Pavel Bezrang, Envoy of the rivers").send();

        assertThat(understood(read, 0)).contains("Pavel Bezrang").contains("title is new");
        assertThat(read.send().statusCode()).isEqualTo(303);
        assertThat(database.sql("""
                        select a.title || ', ' || a.from_edtf from person p join appointment a on a.person_id = p.id
                        where p.slug = 'pavel-bezrang'""").query(String.class).list()).containsExactly("Envoy of the rivers, [..2026-02-25]");
        assertThat(count("select count(*) from person where name = 'Pavel Bezrang'"))
                .isEqualTo(1);
    }

    @Test
    void names_that_are_not_clear_are_asked_about_in_their_rows() {
        Paper read = form("13")
                .type(LISTED, "Igor Kostyukof, Envoy of the ponds\nNobody Atall\nIgor Kostyukov, Envoy of the bays")
                .send();

        assertThat(read.errorAt("delegations[0].members[0].meant")).contains("Igor Kostyukov");
        assertThat(read.errorAt(person(1))).contains("Nobody Atall");
        assertThat(read.errorAt("delegations[0].members[2].meant")).contains("Known as");
        assertThat(read.select(".summary li"))
                .as("only what was listed is asked about")
                .hasSize(3);
    }

    @Test
    void rows_that_stand_there_stay_and_a_row_more_reads_the_list_too() {
        Paper read = form("14")
                .type(person(0), "Igor Kostyukov")
                .type(LISTED, "Steve Witkoff")
                .press("add", "statements");

        assertThat(read.valueOf(person(0))).isEqualTo("Igor Kostyukov");
        assertThat(read.valueOf(person(1))).isEqualTo("Steve Witkoff");
        assertThat(read.select("[name='delegations[0].members[2].person']")).isEmpty();
        assertThat(read.select("[name='statements[0].gist']")).isNotEmpty();
    }

    @Test
    void more_people_than_a_delegation_takes_stay_in_the_list() {
        Paper read = form("15").type(LISTED, "Much Too Many\n".repeat(301)).send();
        assertThat(read.valueOf(LISTED)).isEqualTo("Much Too Many");
        assertThat(read.send().errorAt(LISTED)).contains("300");
    }

    private static String person(int row) {
        return "delegations[0].members[" + row + "].person";
    }

    private static String understood(Paper form, int row) {
        return form.select("#delegations0members" + row + "person-hint, [id='delegations0.members" + row
                        + ".person-hint']")
                .text();
    }

    private Paper form(String number) {
        return Paper.open(browser, NEW)
                .type("number", number)
                .type("status", "CONCLUDED")
                .type("firstDay", "25 Feb 2026")
                .type("delegations[0].party", "russia")
                .type("delegations[0].capacity", "PARTY");
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
