package org.parley.testing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parley.testing.Statements.Work;

/** How the database would answer the queries of some work, with the very values that they are sent with. */
public final class Plans {

    private static final List<Plan> MADE = Collections.synchronizedList(new ArrayList<>());
    private static volatile boolean asked;

    private Plans() {}

    /** @param json as EXPLAIN (FORMAT JSON) tells it */
    public record Plan(String sql, String json) {}

    public static List<Plan> of(Work work) throws Exception {
        MADE.clear();
        asked = true;
        try {
            work.run();
            return List.copyOf(MADE);
        } finally {
            asked = false;
        }
    }

    static void explain(Statement sent, String sql, Values values) throws SQLException, ReflectiveOperationException {
        if (!asked || !sql.stripLeading().matches("(?is)(select|with)\\b.*")) {
            return;
        }
        try (var again = sent.getConnection().prepareStatement("explain (format json) " + sql)) {
            values.giveTo(again);
            ResultSet plan = again.executeQuery();
            plan.next();
            MADE.add(new Plan(sql, plan.getString(1)));
        }
    }
}
