package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No form makes somebody a second time of another spelling of the name. */
@WriteTest(starter = true)
class KnownNamesTest {

    private static final String NEW = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";
    private static final String PERSON = "delegations[0].members[0].person";
    private static final String TITLE = "delegations[0].members[0].title";
    private static final String MEANT = "delegations[0].members[0].meant";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    @BeforeEach
    void giveAnAlias() {
        database.sql("""
                        insert into other_name (id, version, record_id, record_kind, name, kind)
                        select nextval('record_number'), 0, id, 'PERSON', 'Adm. I. O. Kostyukov', 'ALIAS' from person
                        where slug = 'igor-kostyukov' on conflict do nothing""").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Igor Kostyukov",
                "Igor Kostiukov",
                "IGOR KOSTIUKOV",
                "Игорь Костюков",
                "Ігор Костюков",
                "Kostiukov",
                "Adm I O Kostiukov"
            })
    void another_spelling_is_the_known_person(String spelling) {
        Paper form = form().type(PERSON, spelling);
        assertThat(form.send().statusCode()).isEqualTo(303);

        Paper titled =
                form().type(PERSON, spelling).type(TITLE, "Envoy of the sea").send();
        assertThat(titled.statusCode()).isEqualTo(422);
        assertThat(titled.errorAt(MEANT)).contains("Igor Kostyukov");
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void a_slip_of_the_hand_with_a_title_beside_it_is_asked_about_and_both_answers_are_taken() {
        Paper asked = form().type(PERSON, "Igor Kostyukof")
                .type(TITLE, "Envoy of the lakes")
                .send();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.errorAt(MEANT)).contains("Igor Kostyukov").contains("Say who is meant");
        assertThat(people()).isEqualTo(1);

        assertThat(asked.type(MEANT, "NEW_TITLE").send().statusCode()).isEqualTo(303);
        assertThat(people()).isEqualTo(1);

        Paper another = form().type(PERSON, "Igor Kostyukof")
                .type(TITLE, "Envoy of the rivers")
                .send();
        assertThat(another.type(MEANT, "ANOTHER_PERSON").send().statusCode()).isEqualTo(303);
        assertThat(database.sql("select count(*) from person where name = 'Igor Kostyukof'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Paper form() {
        int free = database.sql(
                        "select max(number) + 1 from round r join track t on t.id = r.track_id where t.slug = 'trilateral'")
                .query(Integer.class)
                .single();
        return Paper.open(browser, NEW)
                .type("number", Integer.toString(free))
                .type("status", "CONCLUDED")
                .type("firstDay", "25 Feb 2026")
                .type("delegations[0].party", "russia");
    }

    private int people() {
        return database.sql("select count(*) from person where plain_name(name) = 'igor kostiukov'")
                .query(Integer.class)
                .single();
    }
}
