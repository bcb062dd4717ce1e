package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.history.Actor;
import org.parley.testing.TestCluster;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WriteTest
class NegotiationImportTest {

    private static int copies;

    @Autowired
    private NegotiationImport documents;

    @Autowired
    private JdbcClient database;

    private final Draft draft = Draft.ofHarbourTalks();

    @BeforeEach
    void nameItAnew() {
        draft.with("/negotiation/slug", "\"harbour-" + ++copies + "\"");
    }

    @Test
    void every_record_is_stored_with_its_revision_in_one_change_set() {
        long before = lastRevision();
        Map<String, Integer> rows = rows();

        NegotiationImport.Result taken =
                documents.take(draft.bytes(), new Actor(null, "Mira Lund"), "From the archive");

        var written = database.sql("select change_set, actor, action, reason, record_id from revision where id > ?")
                .param(before)
                .query()
                .listOfRows();
        assertThat(written)
                .hasSize(taken.records())
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("actor", "Mira Lund")
                        .containsEntry("action", "IMPORTED")
                        .containsEntry("reason", "From the archive"));
        assertThat(written)
                .extracting(row -> row.get("change_set"))
                .containsOnly(written.get(0).get("change_set"));
        assertThat(written).extracting(row -> row.get("record_id")).doesNotHaveDuplicates();
        assertThat(rows().get("record") - rows.get("record")).isEqualTo(taken.records());
    }

    @Test
    void a_document_with_an_error_leaves_no_row_anywhere() {
        Map<String, Integer> before = rows();
        draft.with("/milestones/1/title", "\" \"").with("/parties/0/slug", "\"westland\"");
        assertThatThrownBy(() -> take()).isInstanceOf(InvalidDocumentException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_database_that_fails_at_the_last_record_keeps_none_of_it() {
        JdbcClient owner = TestCluster.asOwner();
        owner.sql("create function fail() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$")
                .update();
        owner.sql("create trigger fail before insert on milestone for each row execute function fail()")
                .update();
        Map<String, Integer> before = rows();
        try {
            assertThatThrownBy(() -> take()).rootCause().hasMessageContaining("full");
            assertThat(rows()).isEqualTo(before);
        } finally {
            owner.sql("drop function fail cascade").update();
        }
    }

    @Test
    void a_negotiation_is_taken_in_once() {
        take();
        Map<String, Integer> before = rows();
        assertThatThrownBy(() -> take())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("/negotiation/slug: a slug that no negotiation has yet; this one is taken");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void known_parties_people_and_sources_are_linked_and_not_stored_again() {
        take();
        Map<String, Integer> before = rows();
        nameItAnew();

        NegotiationImport.Result taken = take();

        assertThat(taken.notes()).isEmpty();
        assertThat(rows()).containsAllEntriesOf(only(before, "party", "person", "appointment", "source"));
        assertThat(database.sql("""
                        select n.slug from delegation d join party p on p.id = d.party_id join round r on r.id = d.round_id
                        join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
                        where p.slug = 'northland'""").query(String.class).list()).contains(taken.slug());
    }

    @Test
    void what_the_document_says_otherwise_of_known_records_is_noted_and_left() {
        take();
        nameItAnew();
        draft.with("/sources/1/title", "\"Other title\"")
                .with("/parties/0/colour", "\"#000000\"")
                .with("/parties/2/citations", "[{\"source\": \"harbour-gazette\"}]")
                .with("/people/0/appointments/0/citations/0/note", "\"Said aloud.\"")
                .with("/people/1/appointments/0/title", "\"Admiral\"")
                .with("/people/2/otherNames", "[{\"name\": \"Cyril\", \"kind\": \"ALIAS\"}]");

        NegotiationImport.Result taken = take();

        assertThat(taken.notes())
                .containsExactlyInAnyOrder(
                        new DocumentError("/sources/1", "known under other particulars, which were left as they are"),
                        new DocumentError("/parties/0", "known under other particulars, which were left as they are"),
                        new DocumentError("/people/1", "known under other particulars, which were left as they are"),
                        new DocumentError("/people/2", "known under other particulars, which were left as they are"),
                        new DocumentError(
                                "/parties/2/citations", "not all known for this record, which was left as it is"),
                        new DocumentError(
                                "/people/0/appointments/0/citations",
                                "not all known for this record, which was left as it is"));
        assertThat(database.sql("select colour from party where slug = 'northland'")
                        .query(String.class)
                        .single())
                .isEqualTo("#1f4e79");
        assertThat(database.sql("select count(*) from appointment where title = 'Admiral'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private NegotiationImport.Result take() {
        return documents.take(draft.bytes(), Actor.parley(), null);
    }

    /** How many rows each table has. */
    private Map<String, Integer> rows() {
        List<String> tables = database.sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        Map<String, Integer> rows = new TreeMap<>();
        tables.forEach(each -> rows.put(
                each,
                database.sql("select count(*) from " + each)
                        .query(Integer.class)
                        .single()));
        return rows;
    }

    private static Map<String, Integer> only(Map<String, Integer> rows, String... tables) {
        Map<String, Integer> some = new TreeMap<>(rows);
        some.keySet().retainAll(List.of(tables));
        return some;
    }

    private long lastRevision() {
        return database.sql("select coalesce(max(id), 0) from revision")
                .query(Long.class)
                .single();
    }
}
