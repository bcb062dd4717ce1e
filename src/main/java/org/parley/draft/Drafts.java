package org.parley.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of each account: those of one form, all, and what stands in one. */
@Repository
class Drafts {

    private static final int MOST_OF_AN_ACCOUNT = 200;
    private static final Duration KEPT = Duration.ofDays(90);

    /** What a form that is filled from a draft carries where the draft was typed into another: where that was sent. */
    private static final String TAKEN_OVER = "takenOver";

    private static final String DRAFT = "select id, address, copy, title, name, field_count, saved_at from draft ";
    private static final String LATEST_FIRST = " order by saved_at desc, id desc";

    private static final String KEEP = """
            insert into draft (account_id, address, copy, title, name, field_count, fields, version, saved_at)
            values (:account, :address, :copy, :title, :name, :count, :fields::jsonb, 0, :now)
            on conflict (account_id, address, copy) do update
            set title = excluded.title, name = excluded.name, field_count = excluded.field_count, fields = excluded.fields,
                saved_at = excluded.saved_at, version = draft.version + 1
            returning id""";
    private static final String FORGET = """
            delete from draft where saved_at < :oldest or account_id = :account and id in (
                select id from draft where account_id = :account order by saved_at desc, id desc offset :most)""";

    private final JdbcClient database;
    private final StoredFields stored;
    private final DraftContents contents;
    private final Clock clock;

    Drafts(JdbcClient database, StoredFields stored, DraftContents contents, Clock clock) {
        this.database = database;
        this.contents = contents;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * Keeps what stands in a copy of a form, in place of what was kept of it before.
     *
     * @return the draft's number
     */
    @Transactional
    public long keep(long account, String address, FormCopy copy, FormFields fields) {
        DraftContents.Summary holds = contents.of(address, fields);
        long id = database.sql(KEEP)
                .param("account", account)
                .param("address", address)
                .param("copy", copy.token())
                .param("title", copy.title())
                .param("name", holds.name())
                .param("count", holds.fields())
                .param("fields", stored.write(fields))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        database.sql(FORGET)
                .param("account", account)
                .param("most", MOST_OF_AN_ACCOUNT)
                .param("oldest", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public List<Draft> of(long account) {
        return database.sql(DRAFT + "where account_id = ?" + LATEST_FIRST)
                .param(account)
                .query(Drafts::draft)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Draft> at(long account, String address) {
        return database.sql(DRAFT + "where account_id = ? and address = ?" + LATEST_FIRST)
                .params(account, address)
                .query(Drafts::draft)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(long account, long id) {
        return database.sql(DRAFT + "where account_id = ? and id = ?")
                .params(account, id)
                .query(Drafts::draft)
                .optional();
    }

    @Transactional(readOnly = true)
    public FormFields fields(Draft draft) {
        String kept = database.sql("select fields from draft where id = ?")
                .param(draft.id())
                .query(String.class)
                .optional()
                .orElse("{}");
        return stored.read(kept);
    }

    /**
     * Takes a draft over to another form: what it was about became one with what that form is about.
     *
     * @return whether there is such a draft
     */
    @Transactional
    public boolean takeOver(long account, long id, String address) {
        Optional<Draft> draft = find(account, id);
        if (draft.isEmpty()) {
            return false;
        }
        database.sql("delete from draft where account_id = ? and address = ? and copy = ? and id <> ?")
                .params(account, address, draft.get().copy(), id)
                .update();
        FormFields fields = fields(draft.get()).with(TAKEN_OVER, draft.get().address());
        return database.sql("update draft set address = ?, fields = ?::jsonb, version = version + 1 where id = ?")
                        .params(address, stored.write(fields), id)
                        .update()
                == 1;
    }

    @Transactional
    public void throwAway(long account, long id) {
        database.sql("delete from draft where account_id = ? and id = ?")
                .params(account, id)
                .update();
    }

    /** The copy was saved: what was kept of it is done with. */
    @Transactional
    public void done(long account, String address, FormCopy copy) {
        database.sql("delete from draft where account_id = ? and address = ? and copy = ?")
                .params(account, address, copy.token())
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                row.getString("address"),
                row.getString("copy"),
                row.getString("title"),
                new DraftContents.Summary(row.getString("name"), row.getInt("field_count")),
                row.getTimestamp("saved_at").toInstant());
    }
}
