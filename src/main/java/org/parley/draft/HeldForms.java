package org.parley.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Forms that were sent by nobody who is signed in: for a day, few from one address, and not many in all. */
@Repository
class HeldForms {

    static final Duration HELD = Duration.ofDays(1);
    private static final int MOST_IN_AN_HOUR = 20;
    private static final long MOST_IN_ALL = 200_000_000;

    private static final String ROOM = """
            select count(*) filter (where from_address = :from and held_at > :hourAgo) < :most
                and coalesce(sum(size), 0) + :size <= :mostInAll from held_form""";
    private static final String HOLD = """
            insert into held_form (id, browser, address, fields, size, from_address, proven, held_at)
            values (:id, :browser, :address, :fields::jsonb, :size, :from, :proven, :now)""";
    private static final String TAKE = """
            with taken as (
                update held_form set drafted = true where browser = :browser and held_at >= :oldest and not drafted
                returning id, address, fields, proven, held_at)
            select address, fields, proven from taken order by held_at, id""";
    private static final String DROP = "delete from held_form where browser = ? and drafted and not proven";

    private final JdbcClient database;
    private final StoredFields stored;
    private final Clock clock;

    HeldForms(JdbcClient database, StoredFields stored, Clock clock) {
        this.database = database;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * @param browser what only it knows, as a hash
     * @param from its address
     * @return empty where too many are held already
     */
    @Transactional
    public Optional<UUID> hold(String browser, String from, HeldForm form) {
        FormFields fields = form.fields();
        Instant now = clock.instant();
        database.sql("delete from held_form where held_at < ?")
                .param(Timestamp.from(now.minus(HELD)))
                .update();
        boolean hasRoom = database.sql(ROOM)
                .param("from", from)
                .param("hourAgo", Timestamp.from(now.minus(Duration.ofHours(1))))
                .param("most", MOST_IN_AN_HOUR)
                .param("size", fields.size())
                .param("mostInAll", MOST_IN_ALL)
                .query(Boolean.class)
                .single();
        if (!hasRoom) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        database.sql(HOLD)
                .param("id", id)
                .param("browser", browser)
                .param("address", form.address())
                .param("fields", stored.write(fields))
                .param("size", fields.size())
                .param("from", from)
                .param("proven", form.isProven())
                .param("now", Timestamp.from(now))
                .update();
        return Optional.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<HeldForm> find(UUID id, String browser) {
        return database.sql(
                        "select address, fields, proven from held_form where id = ? and browser = ? and held_at >= ?")
                .params(id, browser, Timestamp.from(clock.instant().minus(HELD)))
                .query(this::held)
                .optional();
    }

    /** Those of a browser that nobody took yet, the oldest first. What cannot be sent on is done with. */
    @Transactional
    public List<HeldForm> take(String browser) {
        List<HeldForm> taken = database.sql(TAKE)
                .param("browser", browser)
                .param("oldest", Timestamp.from(clock.instant().minus(HELD)))
                .query(this::held)
                .list();
        if (!taken.isEmpty()) {
            database.sql(DROP).param(browser).update();
        }
        return taken;
    }

    private HeldForm held(ResultSet row, int number) throws SQLException {
        return new HeldForm(row.getString("address"), stored.read(row.getString("fields")), row.getBoolean("proven"));
    }

    @Transactional
    public void done(UUID id) {
        database.sql("delete from held_form where id = ?").param(id).update();
    }
}
