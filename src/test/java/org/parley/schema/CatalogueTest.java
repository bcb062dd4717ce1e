package org.parley.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every table has, read from the catalogue of the database. */
@ReadTest
class CatalogueTest {

    @Autowired
    private JdbcClient database;

    @Test
    void every_foreign_key_has_an_index_that_begins_with_it() {
        assertThat(database.sql("""
                        select c.conrelid::regclass || ': ' || c.conname from pg_constraint c
                        where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
                            select from pg_index i where i.indrelid = c.conrelid and i.indpred is null
                            and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] = c.conkey)
                        order by 1""").query(String.class).list()).isEmpty();
    }

    @Test
    void every_constraint_holds_for_rows_that_were_there_before_it() {
        assertThat(database.sql("select conname from pg_constraint where not convalidated")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void every_pair_of_earliest_and_latest_is_kept_in_order() {
        assertThat(database.sql("""
                        select e.table_name || '.' || e.column_name from information_schema.columns e
                        join information_schema.columns l on l.table_name = e.table_name and l.table_schema = e.table_schema
                            and l.column_name = replace(e.column_name, '_earliest', '_latest')
                        join information_schema.tables t on t.table_name = e.table_name and t.table_schema = e.table_schema
                        where t.table_type = 'BASE TABLE' and e.table_schema = 'public' and e.column_name like '%\\_earliest' and not exists (
                            select from pg_constraint c where c.conrelid = e.table_name::regclass and c.contype = 'c'
                            and pg_get_constraintdef(c.oid) = format('CHECK ((%s <= %s))', e.column_name, l.column_name))
                        order by 1""").query(String.class).list()).isEmpty();
    }
}
