package org.parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.history.RecordFields;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is said of a record is listed once, and its history keeps all of it. */
@ReadTest
class RecordTypesTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private RecordFinder records;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void every_kind_of_a_negotiation_has_its_type() {
        assertThat(RecordTypes.all().stream().map(RecordType::kind))
                .containsExactlyElementsOf(Arrays.stream(RecordKind.values())
                        .filter(RecordKind::isJournalled)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void snapshots_have_the_fields_of_the_description_in_their_order(RecordKind kind) {
        RecordType type = RecordTypes.of(kind).orElseThrow();
        List<Long> numbers = database.sql("select id from record where kind = ? order by id desc limit 30")
                .param(kind.name())
                .query(Long.class)
                .list();
        transaction.executeWithoutResult(status -> numbers.forEach(number -> {
            Recorded record = records.find(number).orElseThrow();
            List<String> kept = List.copyOf(record.snapshot().fields().keySet());
            List<String> said = type.fields().stream()
                    .filter(each -> !isOpen(each.value(record.description())))
                    .map(Object::toString)
                    .toList();
            assertThat(kept).as(record.label()).containsSubsequence(said);
            assertThat(type.inOrder(kept)).isEqualTo(kept);
            assertThat(kept.stream().filter(each -> type.field(each).isPresent()))
                    .isEqualTo(said);
        }));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_description_is_what_its_values_make(RecordKind kind) {
        List<Long> numbers = database.sql("select id from record where kind = ? order by id limit 5")
                .param(kind.name())
                .query(Long.class)
                .list();
        transaction.executeWithoutResult(status -> numbers.forEach(number -> {
            Record said = records.find(number).orElseThrow().description();
            assertThat(again(said)).isEqualTo(said);
        }));
    }

    @SuppressWarnings("unchecked")
    private static <D extends Record> D again(D description) {
        RecordFields<D> fields = RecordFields.of((Class<D>) description.getClass());
        return fields.describe(fields.values(description));
    }

    private static boolean isOpen(Object value) {
        return value == null || value instanceof java.util.Collection<?> many && many.isEmpty();
    }

    private static Stream<RecordKind> kinds() {
        return RecordTypes.all().stream().map(RecordType::kind);
    }
}
