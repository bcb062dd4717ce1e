package org.parley.history.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.history.Actor;
import org.parley.history.History;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@WriteTest(starter = true)
class JournalTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private History history;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void every_table_in_the_registry_is_journalled_except_accounts() {
        assertThat(tablesWithTrigger("journal_row")).containsExactlyInAnyOrderElementsOf(Tables.NAMES);
        assertThat(tablesWithTrigger("enter_in_registry"))
                .containsAll(Tables.NAMES)
                .contains("account");
    }

    @Test
    void the_journal_tells_every_row_as_it_stands() {
        assertThat(Tables.now(database))
                .hasSizeGreaterThan(1000)
                .isEqualTo(Tables.asOf(database, Tables.lastChange(database)));
    }

    @Test
    void rows_carry_the_change_set_of_the_revisions_beside_them() {
        assertThat(database.sql("""
                        select count(*) from row_change c where change_set is not null and not exists (
                            select from revision r where r.change_set = c.change_set and r.record_id = c.record_id)""").query(Long.class).single()).isZero();
    }

    @Test
    void what_somebody_writes_by_hand_is_journalled_without_a_change_set() {
        database.sql("update person set name = 'By Hand' where id = (select min(id) from person)")
                .update();
        assertThat(database.sql("""
                        select change_set is null and operation = 'UPDATE' and before ->> 'name' <> 'By Hand'
                               and after ->> 'name' = 'By Hand'
                        from row_change order by id desc limit 1""").query(Boolean.class).single()).isTrue();
    }

    @Test
    void a_row_written_as_it_was_is_no_change() {
        long last = Tables.lastChange(database);
        database.sql("update person set name = name").update();
        assertThat(Tables.lastChange(database)).isEqualTo(last);
    }

    @Test
    void a_removed_record_can_come_back_under_its_number_but_no_other_kind_under_it() {
        long milestone =
                database.sql("select max(id) from milestone").query(Long.class).single();
        database.sql("delete from milestone where id = ?").param(milestone).update();
        assertThatThrownBy(() -> database.sql("insert into person (id, version, slug, name) values (?, 0, 'x', 'X')")
                        .param(milestone)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("belongs to a record of another kind");
        database.sql("""
                        insert into milestone select m.* from row_change c, jsonb_populate_record(null::milestone, c.before) m
                        where c.record_id = ? and c.operation = 'DELETE'""").param(milestone).update();
    }

    @Test
    void a_change_set_needs_a_transaction() {
        assertThatThrownBy(() -> history.begin(Actor.parley(), "no transaction"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_change_set_ends_with_its_transaction() {
        transaction.executeWithoutResult(status -> history.begin(Actor.parley(), "nothing"));
        assertThat(database.sql("select coalesce(current_setting('parley.change_set', true), '')")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void history_names_every_record() {
        assertThat(database.sql("select label from revision where record_kind = 'ROUND'")
                        .query(String.class)
                        .list())
                .contains("Round 2 of US-Ukraine-Russia");
        assertThat(database.sql("select count(*) from revision where label is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<String> tablesWithTrigger(String name) {
        return database.sql("select relname from pg_trigger join pg_class c on c.oid = tgrelid where tgname = ?")
                .param(name)
                .query(String.class)
                .list();
    }
}
