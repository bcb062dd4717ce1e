package org.parley.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what is dated in a negotiation, the newest first, in one statement. */
@Service
public class Entries {

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    /** The newest entries. @param negotiation its number */
    public List<Entry> newest(long negotiation, TimelineFilter filter, int most) {
        return page(negotiation, filter, 1, most).entries();
    }

    /** @param page counted from 1 */
    Page page(long negotiation, TimelineFilter filter, int page, int size) {
        long before = (page - 1L) * size;
        int[] total = {0};
        List<Entry> entries = database.sql(TimelineStatement.TEXT)
                .param("negotiation", negotiation)
                .param("track", filter.track() == null ? "" : filter.track())
                .param("kinds", filter.kinds().stream().map(EntryKind::name).collect(Collectors.joining(",")))
                .param("party", filter.party() == null ? "" : filter.party())
                .param("from_day", filter.from() == null ? null : filter.from().toString())
                .param("to_day", filter.to() == null ? null : filter.to().toString())
                .param("first", before + 1)
                .param("last", before + size)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return entry(row);
                })
                .list();
        return new Page(entries, total[0]);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                EntryKind.valueOf(row.getString("kind")),
                row.getLong("id"),
                Objects.requireNonNull(DateColumns.of(row, "day")),
                DateColumns.of(row, "end"),
                row.getString("title"),
                row.getString("label"),
                row.getString("text"),
                emptyToNull(row.getString("who")),
                Arrays.stream(row.getString("codes").split(","))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.getString("page"),
                row.getString("track"),
                row.getString("track_name"));
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** One page of entries. @param total how many there are on all pages; 0 also where the page does not exist */
    record Page(List<Entry> entries, int total) {}
}
