package org.parley.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.history.plan.Tables;
import org.parley.testing.TestCluster;
import org.parley.testing.WriteTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database refuses, whoever asks: these tests speak SQL as the owner of the tables, who may do more than Parley. */
@WriteTest(starter = true)
class AppendOnlyTest {

    private static final String REVISION = """
            insert into revision (change_set, at, actor, action, record_id, record_kind, record_version, label, before, after)
            values (?, now(), 'somebody', ?, ?, 'STATUS_CHANGE', 0, 'Status', '{}', '{}')""";

    private JdbcClient database;
    private TransactionTemplate transaction;

    @BeforeEach
    void asOwner() {
        var owner = TestCluster.owner();
        database = JdbcClient.create(owner);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update status_change set rationale = 'other'",
                "update position set words = 'other'",
                "update delivery set note = 'other'",
                "update schedule_announcement set words = 'other'",
                "delete from status_change",
                "delete from position",
                "delete from delivery",
                "delete from schedule_announcement"
            })
    void append_only_records_cannot_be_changed_by_hand(String statement) {
        var before = Tables.now(database);
        assertThatThrownBy(() -> database.sql(statement).update()).hasMessageContaining("is append-only");
        assertThat(Tables.now(database)).isEqualTo(before);
    }

    @Test
    void an_append_only_record_is_corrected_beside_a_revision_of_the_same_change_set() {
        long change = anyStatusChange();
        transaction.executeWithoutResult(status -> {
            long changeSet = begin();
            reword(change, "put right");
            revise(changeSet, "CORRECTED", change);
        });
        assertThat(database.sql("select rationale from status_change where id = ?")
                        .param(change)
                        .query(String.class)
                        .single())
                .isEqualTo("put right");
    }

    @Test
    void a_revision_that_does_not_speak_of_a_correction_is_not_enough() {
        long change = anyStatusChange();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    long changeSet = begin();
                    reword(change, "by the way");
                    revise(changeSet, "CHANGED", change);
                }))
                .rootCause()
                .hasMessageContaining("is append-only");
    }

    @Test
    void a_revision_of_another_record_is_not_enough() {
        long change = anyStatusChange();
        long other = database.sql("select max(id) from status_change where id <> ?")
                .param(change)
                .query(Long.class)
                .single();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    long changeSet = begin();
                    reword(change, "under cover of another");
                    revise(changeSet, "CORRECTED", other);
                }))
                .rootCause()
                .hasMessageContaining("is append-only");
    }

    @Test
    void a_revision_of_an_earlier_transaction_is_not_enough() {
        long change = anyStatusChange();
        long changeSet = transaction.execute(status -> {
            long begun = begin();
            revise(begun, "CORRECTED", change);
            return begun;
        });
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    database.sql("select set_config('parley.change_set', ?, true)")
                            .param(Long.toString(changeSet))
                            .query()
                            .singleRow();
                    reword(change, "under cover of an old change set");
                }))
                .hasMessageContaining("is append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set reason = 'other'",
                "delete from revision",
                "truncate revision",
                "update row_change set after = before",
                "delete from row_change",
                "truncate row_change",
                "insert into row_change (table_name, record_id, operation, after) values ('round', 1, 'INSERT', '{}')",
                "truncate citation",
                "truncate round cascade",
                "truncate delivery"
            })
    void what_was_recorded_cannot_be_rewritten_not_even_within_a_change_set(String statement) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    begin();
                    database.sql(statement).update();
                }))
                .rootCause()
                .message()
                .containsAnyOf("refused", "by triggers only");
    }

    private long begin() {
        return database.sql("select begin_change_set()").query(Long.class).single();
    }

    private void reword(long change, String words) {
        database.sql("update status_change set rationale = ? where id = ?")
                .params(words, change)
                .update();
    }

    private void revise(long changeSet, String action, long record) {
        database.sql(REVISION).params(changeSet, action, record).update();
    }

    private long anyStatusChange() {
        return database.sql("select min(id) from status_change")
                .query(Long.class)
                .single();
    }
}
