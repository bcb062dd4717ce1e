package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an empty installation one form makes talks, track, parties, people and round, in one save that is undone whole. */
@WriteTest
class FirstRoundTest {

    private static final String FIRST = "/edit/records/round/new";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void home_leads_there() {
        assertThat(browser.page("/").select("a[href='" + FIRST + "']").text()).isEqualTo("Log a round of new talks");
    }

    @Test
    void a_name_is_enough_for_the_talks() {
        Paper saved = Paper.open(browser, FIRST)
                .type("negotiation", "Talks about the lagoon")
                .type("status", "ANNOUNCED")
                .send();

        assertThat(saved.location())
                .as(saved.body())
                .startsWith("/negotiations/talks-about-the-lagoon/rounds/talks-about-the-lagoon/1");
        assertThat(browser.get("/negotiations/talks-about-the-lagoon").statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/negotiations/talks-about-the-lagoon/brief").statusCode())
                .isEqualTo(200);
        Paper again = Paper.open(browser, FIRST)
                .type("negotiation", "talks about the Lagoon")
                .type("status", "ANNOUNCED")
                .send();
        assertThat(again.errorAt("negotiation")).contains("are others meant");
    }

    @Test
    void talks_without_a_track_take_their_first_round_too() {
        database.sql("""
                insert into negotiation (id, version, slug, name, status)
                values (nextval('record_number'), 0, 'bare-talks', 'Bare talks', 'ACTIVE')""").update();
        Paper form = Paper.open(browser, "/edit/negotiations/bare-talks/rounds/new");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.type("newTrack", "Sea track")
                        .type("status", "ANNOUNCED")
                        .send()
                        .location())
                .startsWith("/negotiations/bare-talks/rounds/sea-track/1?saved=");
        assertThat(browser.get("/edit/negotiations/bare-talks/rounds/new?track=nowhere")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_missing_is_said_and_nothing_typed_is_lost() {
        Paper refused = Paper.open(browser, FIRST)
                .type("newTrack", "Sea track")
                .type("delegations[0].name", "Ethiopia")
                .send();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.errorAt("negotiation")).contains("name for the talks");
        assertThat(refused.valueOf("newTrack")).isEqualTo("Sea track");
        assertThat(refused.valueOf("delegations[0].name")).isEqualTo("Ethiopia");
    }

    @Test
    void the_pretoria_talks_take_forty_fields_and_eight_hundred_keys_and_are_undone_whole() {
        Map<String, String> typed = PretoriaTalks.fields();
        assertThat(typed.size()).as("fields").isLessThanOrEqualTo(40);
        assertThat(PretoriaTalks.keys()).as("keys").isLessThanOrEqualTo(800);

        Paper form = Paper.open(browser, FIRST);
        for (String each : PretoriaTalks.ROWS) {
            form = form.press("add", each);
        }
        typed.forEach(form::type);
        Paper read = form.send();
        assertThat(read.select(".summary").text()).isEmpty();
        Paper saved = read.send();

        assertThat(saved.statusCode()).as(saved.select(".summary").text()).isEqualTo(303);
        String changeSet = saved.location().replaceAll(".*saved=", "");
        assertThat(texts("select distinct record_kind from revision where change_set = " + changeSet))
                .contains(
                        "NEGOTIATION",
                        "TRACK",
                        "ROUND",
                        "PARTY",
                        "PERSON",
                        "APPOINTMENT",
                        "DELEGATION",
                        "DELEGATION_MEMBER",
                        "AGREEMENT",
                        "SIGNATORY",
                        "SOURCE",
                        "CITATION");
        assertThat(texts("select slug from party order by slug"))
                .contains("ethiopia", "tigray-peoples-liberation-front", "african-union", "igad");
        assertThat(texts("""
                select p.name from person p join delegation_member m on m.person_id = p.id order by m.delegation_id, m.ordinal""")).startsWith("Redwan Hussien", "Gedion Timothewos", "Getachew Reda");

        Paper undone = Paper.open(browser, "/edit/history/change-sets/" + changeSet + "/undo")
                .type("reason", "Logged twice")
                .send();
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(303);
        for (String table : List.of("round", "track", "party", "person", "agreement")) {
            assertThat(texts("select slug from " + table + " where slug in ('1', 'ethiopia', 'getachew-reda',"
                            + " 'ethiopia-tigray-peace-talks') or slug like 'agreement-for-lasting%'"))
                    .as(table)
                    .filteredOn(each -> !each.equals("1"))
                    .isEmpty();
        }
        assertThat(texts("select slug from negotiation where slug like 'ethiopia%'"))
                .isEmpty();
    }

    private List<String> texts(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
