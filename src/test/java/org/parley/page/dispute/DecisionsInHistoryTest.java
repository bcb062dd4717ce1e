package org.parley.page.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.history.plan.HistoryRequest;
import org.parley.history.plan.HistoryRequests;
import org.parley.history.plan.HistoryResult;
import org.parley.history.plan.Scribe;
import org.parley.history.plan.Tables;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.parley.record.source.DisputeResolution;
import org.parley.record.source.DisputeResolution.Verdict;
import org.parley.record.source.Source;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision goes and comes back with what it is about, moves with it, and is never rewritten. */
@WriteTest(starter = true)
class DecisionsInHistoryTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private HistoryRequests restoring;

    private Scribe scribe;
    private long kept;
    private long gone;

    @BeforeEach
    void a_person_entered_twice_with_a_decision_on_the_second() {
        scribe = new Scribe(application);
        kept = scribe.number("select id from person where slug = 'steve-witkoff'");
        long source = scribe.number("select min(id) from source");
        String slug = "again-" + scribe.number("select count(*) from person");
        scribe.write(Scribe.MIRA, "as reported", (entities, changeSet) -> {
            Person person = new Person(slug, new PersonDescription("S. Witkoff"));
            entities.persist(person);
            entities.flush();
            changeSet.created(person, null);
            for (String value : List.of("Steven", "Stephen")) {
                Citation citation = new Citation(
                        person,
                        new CitationDescription(entities.find(Source.class, source), "name", value, null, null));
                entities.persist(citation);
                changeSet.created(citation, null);
            }
            var verdict =
                    new Verdict("name", "Steven", List.of("Steven", "Stephen", "S. Witkoff"), "His own site says so");
            var decision = new DisputeResolution(person.id(), verdict, Scribe.MIRA, java.time.Instant.EPOCH);
            entities.persist(decision);
            changeSet.created(decision, null);
            gone = person.id();
        });
    }

    @Test
    void it_goes_with_the_record_and_comes_back_with_it() {
        Map<String, String> before = Tables.withoutVersions(Tables.now(database));
        assertThat(settled(gone)).isTrue();
        grant(new HistoryRequest.Removal(gone));
        assertThat(decisionsOn(gone)).isZero();
        grant(new HistoryRequest.Return(gone));
        assertThat(settled(gone)).isTrue();
        assertThat(Tables.withoutVersions(Tables.now(database))).isEqualTo(before);
    }

    @Test
    void it_moves_to_the_record_that_stays_when_two_are_merged_and_back_when_that_is_undone() {
        Map<String, String> before = Tables.withoutVersions(Tables.now(database));
        long changeSet = grant(new HistoryRequest.Merge(kept, gone));
        assertThat(decisionsOn(kept)).isEqualTo(1);
        assertThat(settled(kept))
                .as("the name of the one that stays was not weighed")
                .isFalse();
        grant(new HistoryRequest.Undo(changeSet));
        assertThat(decisionsOn(kept)).isZero();
        assertThat(Tables.withoutVersions(Tables.now(database))).isEqualTo(before);
    }

    @Test
    void nobody_rewrites_it() {
        for (String sql : List.of("update dispute_resolution set reason = 'x'", "delete from dispute_resolution")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> database.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private long grant(HistoryRequest wish) {
        String seen = restoring.plan(wish).seen();
        HistoryResult answer = restoring.grant(wish, Scribe.TOMAS, "to see", seen);
        assertThat(answer).isInstanceOf(HistoryResult.Done.class);
        return ((HistoryResult.Done) answer).changeSet();
    }

    private long decisionsOn(long record) {
        return scribe.number("select count(*) from dispute_resolution where record_id = ?", record);
    }

    private boolean settled(long record) {
        return database.sql("select settled from disputed_field where record_id = ? and field = 'name'")
                .param(record)
                .query(Boolean.class)
                .single();
    }
}
