package org.parley.page.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.parley.record.Addresses;
import org.parley.record.issue.Issue;
import org.parley.web.Neighbour;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the issues before and after one on the checklist, hardest first, and how long it has not moved. One statement. */
@Component
class IssueNeighbours {

    private static final String AROUND = """
            with listed as (
                select id, lag(slug) over list as previous, lag(title) over list as previous_title,
                       lead(slug) over list as next, lead(title) over list as next_title
                from issue where negotiation_id = :negotiation
                window list as (order by difficulty desc, title, slug))
            select listed.*, rounds_since_movement(id) as rounds_since from listed where id = :issue""";

    private final JdbcClient database;

    IssueNeighbours(JdbcClient database) {
        this.database = database;
    }

    /** @param roundsSince how many rounds of the negotiation began after the day on which it last moved */
    record Around(@Nullable Neighbour previous, @Nullable Neighbour next, int roundsSince) {}

    Around around(Issue issue) {
        String negotiation = issue.negotiation().slug();
        return database.sql(AROUND)
                .param("negotiation", issue.negotiation().id())
                .param("issue", issue.id())
                .query((row, number) -> new Around(
                        neighbour(negotiation, row, "previous"),
                        neighbour(negotiation, row, "next"),
                        row.getInt("rounds_since")))
                .single();
    }

    private static @Nullable Neighbour neighbour(String negotiation, ResultSet row, String which) throws SQLException {
        String slug = row.getString(which);
        return slug == null ? null : new Neighbour(Addresses.issue(negotiation, slug), row.getString(which + "_title"));
    }
}
