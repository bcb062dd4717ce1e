package org.parley.record.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.history.RecordField;
import org.parley.history.RecordFields;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.testing.ReadTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The descriptions tell the pages what a record carries. The to-do page counts disputes over all records in the database,
 * which must mean the same by it, or a settled field would be disputed on one of them.
 */
@ReadTest
class CarriedValuesTest {

    /** No source asserts them, or only in words of its own. */
    private static final Set<String> OURS = Set.of("difficultyReason");

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
            carried(record)
                    .forEach((field, value) -> assertThat(inDatabase(number, kind, field))
                            .as("%s of %s", field, record.label())
                            .isEqualTo(value));
        }));
    }

    /** What the descriptions say in the fields that sources contest. */
    private static Map<String, String> carried(Recorded record) {
        Map<String, String> carried = new TreeMap<>();
        for (RecordField each : RecordFields.of(record.description().getClass())) {
            String value = RecordFields.carried(record, each.name());
            if (value != null && !OURS.contains(each.name()) && isContested(each)) {
                carried.put(each.name(), value);
            }
        }
        return carried;
    }

    private static boolean isContested(RecordField field) {
        return switch (field.shape()) {
            case TEXT -> false;
            case RECORD -> field.kind() == RecordKind.PARTY || field.kind() == RecordKind.PERSON;
            default -> true;
        };
    }

    private String inDatabase(long number, RecordKind kind, String field) {
        return database.sql("select coalesce(carried_value(?, ?, ?), '')")
                .params(number, kind.name(), field)
                .query(String.class)
                .single();
    }
}
