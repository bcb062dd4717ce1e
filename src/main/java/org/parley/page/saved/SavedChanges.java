package org.parley.page.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.RecordKind;
import org.parley.web.Labels;
import org.parley.web.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what was written in one change set of the history, to confirm it to whoever saved it. */
@Service
class SavedChanges {

    /** More than any form writes: an import is not confirmed line by line. */
    private static final int MOST = 400;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Set<RecordKind> NAMED_BY_NUMBER_ONLY = Set.of(RecordKind.CITATION);

    private static final String REVISIONS = """
            select at, actor, reason, action, record_kind, label from revision
            where change_set = :change_set and record_kind <> 'ACCOUNT' order by id limit :most""";

    private final JdbcClient database;
    private final Labels words;

    SavedChanges(JdbcClient database, Labels words) {
        this.database = database;
        this.words = words;
    }

    /** Nothing where the text is not the number of a change set. One statement, or none. */
    Optional<SavedChange> of(@Nullable String changeSet) {
        if (changeSet == null || !NUMBER.matcher(changeSet).matches()) {
            return Optional.empty();
        }
        List<Line> lines = database.sql(REVISIONS)
                .param("change_set", Long.parseLong(changeSet))
                .param("most", MOST)
                .query((row, number) -> Line.of(row))
                .list();
        return lines.stream()
                .findFirst()
                .map(first -> new SavedChange(first.actor, Moments.dayAndTime(first.at), first.reason, parts(lines)));
    }

    private List<SavedChange.Part> parts(List<Line> lines) {
        Map<Line.Group, List<String>> labels = new LinkedHashMap<>();
        lines.forEach(each -> {
            List<String> named = labels.computeIfAbsent(each.group(), group -> new ArrayList<>());
            named.add(each.label == null ? "" : each.label);
        });
        List<SavedChange.Part> parts = new ArrayList<>();
        labels.forEach((group, named) -> parts.add(part(group, named)));
        return parts;
    }

    private SavedChange.Part part(Line.Group group, List<String> labels) {
        boolean counted = NAMED_BY_NUMBER_ONLY.contains(group.kind);
        String what = words.message(
                counted ? "saved.counted" : "saved.named",
                words.of(group.action),
                words.of(group.kind).toLowerCase(Locale.ENGLISH),
                labels.size());
        return new SavedChange.Part(
                what,
                counted
                        ? List.of()
                        : labels.stream().filter(each -> !each.isEmpty()).toList());
    }

    private record Line(
            Instant at,
            String actor,
            @Nullable String reason,
            Group group,
            @Nullable String label) {

        record Group(Action action, RecordKind kind) {}

        static Line of(ResultSet row) throws SQLException {
            return new Line(
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor"),
                    row.getString("reason"),
                    new Group(
                            Action.valueOf(row.getString("action")), RecordKind.valueOf(row.getString("record_kind"))),
                    row.getString("label"));
        }
    }
}
