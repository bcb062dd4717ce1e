package org.parley.testing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The statements sent to the database, whoever sends them: Hibernate, JdbcClient or plain JDBC. Statements of all threads
 * count, because the server answers a request over HTTP on a thread of its own.
 */
public final class Statements {

    private static final List<String> SENT = Collections.synchronizedList(new ArrayList<>());
    private static final List<String> WITH_VALUES = Collections.synchronizedList(new ArrayList<>());
    private static volatile boolean valuesAsked;

    private Statements() {}

    /** Work that may throw, so that MockMvc and HTTP calls fit. */
    public interface Work {
        void run() throws Exception;
    }

    /** How many statements the work sends; a batch counts once, like the round trip that it is. */
    public static int count(Work work) throws Exception {
        return of(work).size();
    }

    /** The text of the statements that the work sends, for a test that wants to say which one was too many. */
    public static List<String> of(Work work) throws Exception {
        int before = SENT.size();
        work.run();
        return List.copyOf(SENT.subList(before, SENT.size()));
    }

    /** The prepared statements that the work sends, with their values written in. */
    public static List<String> withValues(Work work) throws Exception {
        WITH_VALUES.clear();
        valuesAsked = true;
        try {
            work.run();
            return List.copyOf(WITH_VALUES);
        } finally {
            valuesAsked = false;
        }
    }

    static void sent(String sql, Statement statement) throws SQLException {
        SENT.add(sql);
        if (valuesAsked && statement.isWrapperFor(PreparedStatement.class)) {
            // the driver writes the values into it
            WITH_VALUES.add(statement.unwrap(PreparedStatement.class).toString());
        }
    }
}
