package org.parley.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.history.plan.Tables;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** History is append-only against Parley itself: these tests speak SQL through its own connections. */
@WriteTest(starter = true)
class ApplicationsRightsTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set reason = 'other'",
                "delete from revision",
                "truncate revision",
                "truncate record cascade",
                "update row_change set after = before",
                "delete from row_change",
                "truncate row_change",
                "insert into row_change (table_name, record_id, operation, after) values ('round', 1, 'INSERT', '{}')",
                "update account_event set actor_id = null",
                "delete from account_event",
                "delete from account",
                "delete from flyway_schema_history",
                "update status_change set rationale = 'other'",
                "delete from delivery"
            })
    void neither_history_nor_what_is_append_only_is_rewritten(String statement) {
        refused(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table revision disable trigger all",
                "alter table row_change disable trigger append_only",
                "alter table status_change disable trigger refuse_rewriting",
                "alter table round disable trigger journal_row",
                "alter table revision drop column reason",
                "alter table revision owner to current_user",
                "alter table revision rename to forgotten",
                "drop table revision",
                "drop table row_change cascade",
                "drop trigger append_only on revision",
                "drop function refuse_rewriting_at_all() cascade",
                "drop schema public cascade",
                "create or replace function refuse_rewriting() returns trigger language plpgsql as 'begin return null; end'",
                "create rule forget as on insert to revision do instead nothing",
                "create trigger mine before insert on revision for each row execute function refuse_truncating()",
                "create table public.mine (id int)",
                "set session_replication_role = replica",
                "set role parley"
            })
    void what_keeps_history_is_neither_switched_off_nor_replaced(String statement) {
        refused(statement);
    }

    /** The name of a temporary table is found before that of a real one. */
    @Test
    void a_made_up_table_of_revisions_excuses_nothing() {
        refused(
                "create temporary table revision (change_set bigint, record_id bigint, written_in text, action text) on commit drop",
                "select begin_change_set()",
                """
                insert into pg_temp.revision
                select currval('change_set_number'), id, pg_current_xact_id()::text, 'CORRECTED' from status_change""",
                "update status_change set rationale = 'other'",
                "set constraints all immediate");
    }

    @Test
    void a_made_up_journal_takes_no_entry_from_the_real_one() {
        long entries = entries();
        transaction.executeWithoutResult(status -> {
            run("create temporary table row_change (like public.row_change including defaults) on commit drop");
            run("update person set name = name || ' again' where id = (select min(id) from person)");
        });
        assertThat(entries()).isEqualTo(entries + 1);
    }

    @Test
    void nothing_is_entered_in_the_journal_for_a_table_that_is_none() {
        refused(
                "create temporary table round (id bigint) on commit drop",
                "create trigger forge after insert on pg_temp.round for each row execute function journal_row()");
    }

    @Test
    void what_it_needs_for_an_edit_it_may_do() {
        transaction.executeWithoutResult(status -> {
            run("select begin_change_set()");
            run("update person set name = name || ' anew' where id = (select max(id) from person)");
            run("""
                    insert into revision (change_set, at, actor, action, record_id, record_kind, record_version, label, before, after)
                    select currval('change_set_number'), now(), 'somebody', 'CHANGED', max(id), 'PERSON', 0, 'Somebody', '{}', '{}' from person""");
        });
    }

    private void refused(String... statements) {
        var before = Tables.now(database);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> List.of(statements).forEach(this::run)))
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner", "is append-only");
        assertThat(Tables.now(database)).isEqualTo(before);
    }

    private void run(String statement) {
        if (statement.strip().startsWith("select")) {
            database.sql(statement).query().listOfRows();
        } else {
            database.sql(statement).update();
        }
    }

    private long entries() {
        return database.sql("select count(*) from public.row_change")
                .query(Long.class)
                .single();
    }
}
