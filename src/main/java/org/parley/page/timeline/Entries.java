package org.parley.page.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateColumns;
import org.parley.date.FuzzyDate;
import org.parley.record.evidence.AssertedValueLabels;
import org.parley.web.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what is told of the entries of a timeline, in one statement, and one more for disputes over what was delivered. */
@Service
public class Entries {

    private static final String DISPUTES =
            "select record_id, field, said, settled from disputed_field where record_id in (:records) order by record_id, field";

    private final JdbcClient database;
    private final Labels labels;
    private final AssertedValueLabels values;

    Entries(JdbcClient database, Labels labels, AssertedValueLabels values) {
        this.database = database;
        this.labels = labels;
        this.values = values;
    }

    /**
     * Rounds, agreements and milestones: the nearest of those that lie ahead, the soonest first, then the newest by a day, the
     * newest first.
     *
     * @param negotiation its number
     * @param ahead at most so many that lie ahead
     * @param most at most so many by that day
     */
    public List<Entry> landmarks(long negotiation, LocalDate today, int ahead, int most) {
        return database.sql(TimelineStatement.LANDMARKS)
                .param("negotiation", negotiation)
                .param("today", today)
                .param("ahead", ahead)
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
    }

    /**
     * @param records their numbers
     * @return by number
     */
    Map<Long, Entry> of(long negotiation, Collection<Long> records) {
        Map<Long, Entry> found = database
                .sql(TimelineStatement.DETAILS)
                .param("negotiation", negotiation)
                .param(
                        "records",
                        records.stream().distinct().map(String::valueOf).collect(Collectors.joining(",")))
                .query((row, number) -> entry(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::record, Function.identity()));
        addDisputes(found);
        return found;
    }

    /** What was delivered is shown in figures, so that it is said where sources give others. */
    private void addDisputes(Map<Long, Entry> entries) {
        List<Long> deliveries = entries.values().stream()
                .filter(each -> each.kind() == EntryKind.DELIVERY)
                .map(Entry::record)
                .toList();
        if (!deliveries.isEmpty()) {
            database.sql(DISPUTES).param("records", deliveries).query(row -> {
                String field = row.getString("field");
                String said = Arrays.stream((String[]) row.getArray("said").getArray())
                        .map(each -> values.of(field, each, Map.of()))
                        .collect(Collectors.joining(" / "));
                String words = labels.message(
                        row.getBoolean("settled") ? "timeline.settled" : "timeline.disputed",
                        labels.fieldInSentence(field),
                        said);
                entries.computeIfPresent(row.getLong("record_id"), (number, entry) -> entry.disputed(words));
            });
        }
    }

    private Entry entry(ResultSet row) throws SQLException {
        EntryKind kind = EntryKind.valueOf(row.getString("kind"));
        return new Entry(
                kind,
                row.getLong("id"),
                period(kind, Objects.requireNonNull(DateColumns.of(row, "day")), DateColumns.of(row, "end")),
                row.getString("title"),
                row.getString("label"),
                row.getString("text"),
                emptyToNull(row.getString("who")),
                codes(row),
                row.getString("page"),
                track(row));
    }

    static List<String> codes(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("codes").split(","))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private Entry.Period period(EntryKind kind, FuzzyDate date, @Nullable FuzzyDate end) {
        Entry.Period untold = new Entry.Period(date, end, "");
        String days = untold.days();
        if (days == null) {
            return untold.in(labels.of(date));
        }
        boolean isOpenEnded = kind == EntryKind.ROUND && untold.isOpenEnded();
        return untold.in(isOpenEnded ? labels.message("days.from") + " " + days : days);
    }

    private static Entry.@Nullable OfTrack track(ResultSet row) throws SQLException {
        String slug = row.getString("track");
        return slug == null ? null : new Entry.OfTrack(slug, row.getString("track_name"));
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
