package org.parley.history.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.history.RecordKind;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the history knows of the tables is what the tables say. */
@WriteTest
class RecordKindTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private ForeignKeys keys;

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void what_a_kind_hangs_on_is_a_foreign_key_that_is_never_empty(RecordKind kind) {
        List<String> named =
                keys.of(kind).stream().map(ForeignKeys.Reference::column).toList();
        assertThat(named).containsAll(kind.hangsOn());
        assertThat(kind.hangsOn())
                .allSatisfy(column -> assertThat(database.sql(
                                        "select attnotnull from pg_attribute where attrelid = ?::regclass and attname = ?")
                                .params(kind.table(), column)
                                .query(Boolean.class)
                                .single())
                        .isTrue());
    }

    @Test
    void each_kind_stands_after_those_it_points_to() {
        assertThat(keys.all()).hasSizeGreaterThan(40).allSatisfy(key -> {
            if (key.to() != null) {
                assertThat(key.from()).isGreaterThan(key.to());
            }
        });
    }

    @Test
    void append_only_kinds_are_those_whose_tables_refuse_rewriting() {
        assertThat(database.sql(
                                "select relname from pg_trigger join pg_class c on c.oid = tgrelid where tgname = 'refuse_rewriting'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RecordKind.values())
                        .filter(RecordKind::isAppendOnly)
                        .map(RecordKind::table)
                        .toList());
    }

    @Test
    void a_part_hangs_on_one_whole() {
        assertThat(RecordKind.values())
                .filteredOn(RecordKind::isPart)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.hangsOn()).hasSize(1));
    }
}
