package org.parley.record.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages and the database must mean the same by what a record carries, or a settled field would be disputed on one of them. */
@ReadTest
class CarriedValuesTest {

    /** Worded differently by everybody, so that the database does not look at them. */
    private static final Set<String> RUNNING_TEXT =
            Set.of("summary", "whatNext", "result", "what", "note", "rationale", "words", "gist");

    @Autowired
    private JdbcClient database;

    @Autowired
    private RecordFinder records;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(
            names = {
                "ROUND",
                "SCHEDULE_ANNOUNCEMENT",
                "APPOINTMENT",
                "AGREEMENT",
                "COMMITMENT",
                "DELIVERY",
                "STATUS_CHANGE",
                "POSITION",
                "STATEMENT",
                "ISSUE",
                "WORKING_GROUP"
            })
    void is_read_alike_by_the_pages_and_by_the_database(RecordKind kind) {
        var numbers = database.sql("select id from record where kind = ? order by id limit 40")
                .param(kind.name())
                .query(Long.class)
                .list();
        assertThat(numbers).isNotEmpty();
        transaction.executeWithoutResult(status -> numbers.forEach(number -> {
            Recorded record = records.find(number).orElseThrow();
            Map<String, String> carried = new TreeMap<>(CarriedValues.of(record));
            carried.keySet().removeAll(RUNNING_TEXT);
            carried.forEach((field, value) -> assertThat(inDatabase(number, kind, field))
                    .as("%s of %s", field, record.label())
                    .isEqualTo(value));
        }));
    }

    private String inDatabase(long number, RecordKind kind, String field) {
        return database.sql("select coalesce(carried_value(?, ?, ?), '')")
                .params(number, kind.name(), field)
                .query(String.class)
                .single();
    }
}
