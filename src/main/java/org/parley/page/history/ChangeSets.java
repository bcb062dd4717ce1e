package org.parley.page.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.RecordKind;
import org.parley.record.Addresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads change sets of the history, in two statements however many and however long they are. */
@Component
class ChangeSets {

    /** What tells most comes first: parts after their wholes, sources and citations last. */
    private static final String FIRST_LINES = """
            select * from (
                select change_set, actor, at, reason, undoes, action, record_id, record_kind, label, %1$s as fields,
                       count(*) over (partition by change_set) as total,
                       row_number() over (partition by change_set order by (record_kind <> ''%2$s) desc, array_position(array[
                           'NEGOTIATION', 'ROUND', 'AGREEMENT', 'ISSUE', 'STATUS_CHANGE', 'POSITION', 'COMMITMENT', 'DELIVERY', 'ASSESSMENT',
                           'DIFFICULTY_JUDGEMENT',
                           'GROUP_SESSION', 'WORKING_GROUP', 'STATEMENT', 'MILESTONE', 'SITTING', 'SCHEDULE_ANNOUNCEMENT', 'TRACK', 'PERSON',
                           'APPOINTMENT', 'COVERAGE_NOTE', 'PARTY', 'SUCCESSION', 'OTHER_NAME', 'FIELD_TERM', 'DELEGATION', 'DELEGATION_MEMBER', 'SIGNATORY', 'SOURCE', 'CITATION',
                           'DISPUTE_RESOLUTION'],
                           record_kind), id) as place
                from revision where change_set = any(:change_sets) and record_kind <> 'ACCOUNT') r
            where place <= :lines order by change_set desc, place""";

    private static final String UNDONE =
            "select undoes, min(change_set) from revision where undoes = any(?) group by undoes";

    private final JdbcClient database;
    private final ChangedFields fields;

    ChangeSets(JdbcClient database, ChangedFields fields) {
        this.database = database;
        this.fields = fields;
    }

    /**
     * The change sets that touched more than accounts, the latest first.
     *
     * @param lines how many records of each to name at most
     * @param filter what was asked for: its records come first in their change set
     */
    List<ChangeSetEntry> of(List<Long> changeSets, int lines, ChangeSetFilter filter) {
        Long[] numbers = changeSets.toArray(Long[]::new);
        Map<Long, List<Line>> found = new LinkedHashMap<>();
        database.sql(FIRST_LINES.formatted(ChangedFields.COLUMN, filter.conditions()))
                .param("change_sets", numbers)
                .param("lines", lines)
                .params(filter.parameters())
                .query(this::line)
                .list()
                .forEach(each -> found.computeIfAbsent(each.changeSet(), changeSet -> new ArrayList<>())
                        .add(each));
        Map<Long, Long> undone = new HashMap<>();
        database.sql(UNDONE).param(numbers).query(row -> {
            undone.put(row.getLong(1), row.getLong(2));
        });
        return found.values().stream()
                .map(each -> entry(each, undone.get(each.get(0).changeSet())))
                .toList();
    }

    private static ChangeSetEntry entry(List<Line> lines, @Nullable Long undoneIn) {
        ChangeSetEntry head = lines.get(0).head();
        return new ChangeSetEntry(
                head.number(),
                head.actor(),
                head.at(),
                head.reason(),
                head.undoes(),
                undoneIn,
                head.total(),
                lines.stream().map(Line::text).toList());
    }

    private Line line(ResultSet row, int number) throws SQLException {
        long record = row.getLong("record_id");
        RecordKind kind = RecordKind.valueOf(row.getString("record_kind"));
        ChangeSetEntry head = new ChangeSetEntry(
                row.getLong("change_set"),
                row.getString("actor"),
                Objects.requireNonNull(row.getTimestamp("at")).toInstant(),
                row.getString("reason"),
                row.getObject("undoes", Long.class),
                null,
                row.getInt("total"),
                List.of());
        return new Line(
                head,
                new ChangeSetEntry.Line(
                        Action.valueOf(row.getString("action")),
                        kind,
                        row.getString("label"),
                        fields.inWords(kind, row.getArray("fields").getArray()),
                        Addresses.history(record)));
    }

    private record Line(ChangeSetEntry head, ChangeSetEntry.Line text) {

        long changeSet() {
            return head.number();
        }
    }
}
