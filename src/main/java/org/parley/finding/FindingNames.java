package org.parley.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds by part of a name, in any spelling that the database takes for the same (its function plain_name), and with a slip
 * of the hand. In one statement.
 */
@Service
public class FindingNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private final JdbcClient database;

    FindingNames(JdbcClient database) {
        this.database = database;
    }

    /**
     * The likest first; none for less than two signs.
     *
     * @param typed part of a name, a whole name, or a name with a slip
     */
    @Transactional(readOnly = true)
    public List<Found> find(Findable kind, @Nullable String typed, int limit) {
        String name = typed == null ? "" : typed.replace("\u0000", "").strip();
        if (name.codePointCount(0, name.length()) < SHORTEST) {
            return List.of();
        }
        return database.sql(NameQuery.of(kind))
                .param("typed", name.substring(0, Math.min(name.length(), LONGEST)))
                .param("limit", limit)
                .query((row, number) -> found(kind, row))
                .list();
    }

    private static Found found(Findable kind, ResultSet row) throws SQLException {
        String note = row.getString("note");
        return new Found(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                kind == Findable.SOURCE && note != null ? FuzzyDate.parse(note).startText() : note,
                row.getDouble("alike"));
    }
}
