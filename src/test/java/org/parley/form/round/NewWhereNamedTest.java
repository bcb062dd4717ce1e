package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A track and a party that do not exist yet are made where the form of a round names them, in the same save. */
@WriteTest(starter = true)
class NewWhereNamedTest {

    private static final String ROUNDS = "/negotiations/russia-ukraine/rounds";
    private static final String NEW = "/edit" + ROUNDS + "/new?track=trilateral";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void another_track_is_made_with_its_first_round_and_comes_last() {
        Paper saved = Paper.open(browser, NEW)
                .type("track", "")
                .type("newTrack", "Grain track")
                .type("status", "CONCLUDED")
                .type("firstDay", "25 Feb 2026")
                .send();

        assertThat(saved.location()).as(saved.body()).startsWith(ROUNDS + "/grain-track/1?saved=");
        String changeSet = saved.location().replaceAll(".*saved=", "");
        assertThat(texts("""
                select t.slug from track t join negotiation n on n.id = t.negotiation_id where n.slug = 'russia-ukraine'
                order by t.ordinal""")).endsWith("grain-track");
        assertThat(texts(
                        "select v.change_set || ' ' || v.record_kind from revision v join track t on t.slug = 'grain-track'"
                                + " join round r on r.track_id = t.id where v.record_id in (t.id, r.id) order by v.id"))
                .containsExactly(changeSet + " TRACK", changeSet + " ROUND");
        assertThat(browser.page(ROUNDS + "/grain-track/1").selectFirst("h1").text())
                .contains("Round 1");
    }

    @Test
    void the_proposed_number_and_title_follow_to_a_new_track_and_back() {
        Paper another = Paper.open(browser, NEW)
                .type("track", "")
                .type("newTrack", "Harbour track")
                .press("add", "statements");
        assertThat(another.valueOf("number")).isEqualTo("1");
        assertThat(another.valueOf("title")).isEqualTo("Round 1");
        Paper back = another.type("track", "direct").type("newTrack", "").press("add", "statements");
        assertThat(back.valueOf("number")).isEqualTo("10");
        assertThat(back.valueOf("title")).isEqualTo("Round 10");
    }

    @Test
    void a_track_is_chosen_or_named_and_a_known_one_is_not_made_twice() {
        Paper none = Paper.open(browser, NEW)
                .type("track", "")
                .type("status", "ANNOUNCED")
                .send();
        assertThat(none.errorAt("track")).contains("Choose the track");
        assertThat(Paper.open(browser, NEW)
                        .type("newTrack", "Grain")
                        .type("status", "ANNOUNCED")
                        .send()
                        .errorAt("track"))
                .contains("not both");
        String known = texts("select name from track where slug = 'direct'").get(0);
        assertThat(Paper.open(browser, NEW)
                        .type("track", "")
                        .type("newTrack", known.toUpperCase())
                        .type("status", "ANNOUNCED")
                        .send()
                        .errorAt("newTrack"))
                .contains("is known");
    }

    @Test
    void a_new_party_is_made_with_its_people_and_can_be_named_in_the_rest_of_the_form() {
        Paper form = concluded("5")
                .type("delegations[0].name", "Maritime Observers' League")
                .type("delegations[0].kind", "INTERNATIONAL_ORGANISATION")
                .type("delegations[0].capacity", "OBSERVER")
                .type("delegations[0].listed", "Vera Listova, Envoy of the lakes")
                .press("add", "agreements")
                .press("add", "statements");
        assertThat(form.select("[name='statements[0].party'] option").eachText())
                .last()
                .asString()
                .contains("Maritime Observers' League");
        assertThat(form.select(".summary")).isEmpty();
        Paper saved = form.type("statements[0].party", "+Maritime Observers' League")
                .type("statements[0].gist", "The sea was calm.")
                .type("agreements[0].title", "Exchange of charts")
                .type("agreements[0].type", "OTHER")
                .type("agreements[0].form", "ORAL")
                .type("agreements[0].status", "ANNOUNCED")
                .type("agreements[0].between", "Ukraine, MOL")
                .type("agreements[0].commitments[0].by", "+Maritime Observers' League")
                .type("agreements[0].commitments[0].what", "Hand over the charts")
                .send();

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(texts("""
                select p.short_name || ' ' || p.kind || ' ' || a.title from party p join appointment a on a.party_id = p.id
                where p.slug = 'maritime-observers-league'""")).containsExactly("MOL INTERNATIONAL_ORGANISATION Envoy of the lakes");
        assertThat(texts("""
                select p.slug from signatory s join party p on p.id = s.party_id join agreement a on a.id = s.agreement_id
                where a.slug = 'exchange-of-charts' order by s.ordinal""")).containsExactly("ukraine", "maritime-observers-league");
        assertThat(texts("""
                select gist from statement s join party p on p.id = s.party_id where p.slug = 'maritime-observers-league'""")).containsExactly("The sea was calm.");
        assertThat(texts("""
                select what from commitment c join party p on p.id = c.by_party_id where p.slug = 'maritime-observers-league'""")).containsExactly("Hand over the charts");
    }

    @Test
    void two_new_parties_get_marks_of_their_own() {
        Paper saved = concluded("6")
                .type("delegations[0].name", "Eastern Isles")
                .type("delegations[0].kind", "STATE")
                .type("delegations[1].name", "Western Isles")
                .type("delegations[1].kind", "STATE")
                .send();
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(texts("select distinct colour || pattern from party where name like '% Isles'"))
                .hasSize(2);
    }

    @Test
    void a_party_that_may_be_known_is_asked_about_and_may_be_meant() {
        Paper asked = concluded("7")
                .type("delegations[0].name", "Türkiye")
                .type("delegations[0].kind", "STATE")
                .send();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.errorAt("delegations[0].name")).contains("another party");
        String meant = asked.select("[name=intended]").attr("value");
        assertThat(asked.type("intended", meant).send().statusCode()).isEqualTo(303);
    }

    @Test
    void what_is_missing_of_a_new_party_is_said_beside_it() {
        Paper refused = concluded("8")
                .type("delegations[0].name", "Eastern Cape")
                .type("delegations[1].party", "ukraine")
                .type("delegations[1].name", "Ukraine")
                .send();
        assertThat(refused.errorAt("delegations[0].kind")).contains("kind of party");
        assertThat(refused.errorAt("delegations[1].party")).contains("not both");
        Paper twice = concluded("8")
                .type("delegations[0].name", "Eastern Cape")
                .type("delegations[0].kind", "STATE")
                .type("delegations[1].name", "eastern  cape")
                .type("delegations[1].kind", "STATE")
                .send();
        assertThat(twice.errorAt("delegations[1].name")).contains("already has a delegation");
    }

    private Paper concluded(String number) {
        return Paper.open(browser, NEW)
                .type("number", number)
                .type("status", "CONCLUDED")
                .type("firstDay", "25 Feb 2026");
    }

    private List<String> texts(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
