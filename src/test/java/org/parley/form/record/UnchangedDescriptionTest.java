package org.parley.form.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.agreement.Commitment;
import org.parley.record.party.Appointment;
import org.parley.testing.Editor;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is said of a record is one value: said anew and the same, it changes nothing. */
@WriteTest(starter = true)
class UnchangedDescriptionTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    @SignedIn("mira")
    private Editor mira;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "negotiation",
                "track",
                "party",
                "person",
                "appointment",
                "working_group",
                "group_session",
                "issue",
                "agreement",
                "commitment",
                "statement",
                "milestone",
                "coverage_note",
                "source",
                "citation"
            })
    void saving_what_is_on_record_already_writes_nothing(String kind) {
        long record = number("select min(id) from " + kind);
        List<Long> before = written(kind, record);

        Paper saved = mira.open("/edit/records/" + record).send(Map.of("reason", "Read once more."));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(saved.location()).contains("saved=nothing");
        assertThat(mira.page(saved.location())).contains("Nothing was changed");
        assertThat(written(kind, record)).isEqualTo(before);
    }

    @Test
    @Transactional(readOnly = true)
    void what_a_description_names_is_not_read_with_it() {
        Commitment commitment =
                entities.find(Commitment.class, number("select min(id) from commitment where by_party_id is not null"));
        assertThat(Hibernate.isInitialized(commitment.description().by())).isFalse();
        Appointment title = entities.find(Appointment.class, number("select min(id) from appointment"));
        assertThat(Hibernate.isInitialized(title.description().party())).isFalse();
    }

    private List<Long> written(String kind, long record) {
        return List.of(
                number("select version from " + kind + " where id = " + record),
                number("select count(*) from revision"),
                number("select count(*) from row_change"));
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
