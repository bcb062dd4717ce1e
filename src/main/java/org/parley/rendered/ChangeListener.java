package org.parley.rendered;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hears from the database what changes, on a connection of its own: whichever application or person wrote it. While the
 * connection is lost no page is served from memory.
 */
class ChangeListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);

    /** As the trigger {@code tell_of_change} names it. */
    private static final String CHANNEL = "parley_change";

    private static final String SHARED = "*";
    private static final String ASKED = "?";
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(5);
    private static final Duration BEFORE_THE_NEXT_TRY = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final JdbcConnectionDetails server;
    private final JdbcClient database;
    private final Changes changes;
    private final Map<String, CountDownLatch> asked = new ConcurrentHashMap<>();
    private volatile @Nullable Thread listening;
    private volatile @Nullable Connection heard;

    ChangeListener(JdbcConnectionDetails server, JdbcClient database, Changes changes) {
        this.server = server;
        this.database = database;
        this.changes = changes;
    }

    @Override
    public void start() {
        Thread thread = new Thread(this::listen, "changes");
        thread.setDaemon(true);
        listening = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread thread = listening;
        listening = null;
        if (thread != null) {
            thread.interrupt();
        }
        hangUp();
        changes.lost();
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    /**
     * Waits until all that was saved before is heard here, so that whoever saved it, and tells others, is right. The database
     * tells of changes in the order in which they were saved: once it has repeated a question, it has told all before.
     */
    void catchUp() {
        if (changes.now() == Changes.UNKNOWN) {
            return;
        }
        String question = ASKED + UUID.randomUUID();
        CountDownLatch heard = new CountDownLatch(1);
        asked.put(question, heard);
        try {
            database.sql("select pg_notify(?, ?)")
                    .params(CHANNEL, question)
                    .query((row, number) -> number)
                    .list();
            if (!heard.await(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                changes.changed(null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            asked.remove(question);
        }
    }

    private void listen() {
        boolean toldOfLoss = false;
        while (isListening()) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                heard = connection;
                statement.execute("listen " + CHANNEL);
                changes.begin();
                toldOfLoss = false;
                hear(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException away) {
                changes.lost();
                if (isListening() && !toldOfLoss) {
                    LOG.warn(
                            "Pages are rendered anew for every reader, until the database can be heard again: {}",
                            away.getMessage());
                    toldOfLoss = true;
                }
            }
            if (isListening()) {
                rest();
            }
        }
    }

    /** Whoever listens waits for a word, and would keep the connection until one comes or the wait is over. */
    private void hangUp() {
        Connection connection = heard;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The connection was gone before", gone);
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties settings = new Properties();
        set(settings, "user", server.getUsername());
        set(settings, "password", server.getPassword());
        set(settings, "ApplicationName", "Parley, listening");
        set(settings, "socketTimeout", Long.toString(2 * BETWEEN_SIGNS_OF_LIFE.toSeconds()));
        return DriverManager.getConnection(server.getJdbcUrl(), settings);
    }

    private static void set(Properties settings, String name, @Nullable String value) {
        if (value != null) {
            settings.setProperty(name, value);
        }
    }

    private void hear(PGConnection connection, Statement statement) throws SQLException {
        while (isListening()) {
            PGNotification[] told = connection.getNotifications((int) BETWEEN_SIGNS_OF_LIFE.toMillis());
            if (told == null || told.length == 0) {
                // a connection that was cut without a word is silent for ever, unless it is asked
                statement.execute("select 1");
                continue;
            }
            for (PGNotification each : told) {
                take(each.getParameter());
            }
        }
    }

    private void take(String told) {
        if (told.startsWith(ASKED)) {
            CountDownLatch waiting = asked.get(told);
            if (waiting != null) {
                waiting.countDown();
            }
        } else {
            changes.changed(told.equals(SHARED) ? null : told);
        }
    }

    private boolean isListening() {
        return Thread.currentThread().equals(listening);
    }

    private static void rest() {
        try {
            Thread.sleep(BEFORE_THE_NEXT_TRY.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
