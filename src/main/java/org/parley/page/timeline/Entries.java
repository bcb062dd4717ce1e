package org.parley.page.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.parley.web.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what is told of the entries of a timeline, in one statement. */
@Service
public class Entries {

    private final JdbcClient database;
    private final Labels labels;

    Entries(JdbcClient database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /**
     * The newest rounds, held or expected, agreements and milestones, the newest first.
     *
     * @param negotiation its number
     */
    public List<Entry> landmarks(long negotiation, int most) {
        return database.sql(TimelineStatement.LANDMARKS)
                .param("negotiation", negotiation)
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
    }

    /**
     * @param records their numbers
     * @return by number
     */
    Map<Long, Entry> of(long negotiation, Collection<Long> records) {
        return database
                .sql(TimelineStatement.DETAILS)
                .param("negotiation", negotiation)
                .param(
                        "records",
                        records.stream().distinct().map(String::valueOf).collect(Collectors.joining(",")))
                .query((row, number) -> entry(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::record, Function.identity()));
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
                Arrays.stream(row.getString("codes").split(","))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.getString("page"),
                track(row));
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
