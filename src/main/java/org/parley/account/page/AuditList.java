package org.parley.account.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.Moments;
import org.parley.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what happened to accounts, the latest first. */
@Service
class AuditList {

    private static final int SIZE = 50;

    private static final String WHICH = """
            from account_event e left join account a on a.id = e.account_id left join account b on b.id = e.actor_id
            where (:account = '' or a.user_name = :account or b.user_name = :account)
              and (:kind = '' or e.kind = :kind)
              and (:day = '' or (e.at >= :day::date::timestamp at time zone 'UTC'
                             and e.at < (:day::date + 1)::timestamp at time zone 'UTC'))
            """;
    private static final String ENTRIES =
            "select e.at, e.kind, a.user_name as account, b.user_name as actor, host(e.from_address) as from_host, e.detail "
                    + WHICH + "order by e.id desc limit :size offset :start";

    private final JdbcClient database;

    AuditList(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public List<Entry> entries(AuditFilter filter, int page) {
        return entries(filter, SIZE, (Paging.asked(page) - 1L) * SIZE);
    }

    @Transactional(readOnly = true)
    public List<Entry> latest(String userName, int most) {
        return entries(AuditFilter.of(userName), most, 0);
    }

    @Transactional(readOnly = true)
    public Paging paging(AuditFilter filter, int page) {
        long total = with(filter, "select count(*) " + WHICH).query(Long.class).single();
        return Paging.of(Paging.asked(page), SIZE, total, filter::address);
    }

    private List<Entry> entries(AuditFilter filter, int size, long start) {
        return with(filter, ENTRIES)
                .param("size", size)
                .param("start", start)
                .query((row, number) -> entry(row))
                .list();
    }

    private JdbcClient.StatementSpec with(AuditFilter filter, String sql) {
        return database.sql(sql)
                .param("account", filter.account() == null ? "" : filter.account())
                .param("kind", filter.kindName() == null ? "" : filter.kindName())
                .param("day", filter.dayText() == null ? "" : filter.dayText());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Moments.dayAndTime(row.getTimestamp("at").toInstant()),
                row.getString("kind"),
                row.getString("account"),
                row.getString("actor"),
                row.getString("from_host"),
                row.getString("detail"));
    }

    /**
     * A line of the audit list.
     *
     * @param account the user name it was done to; null where it is about no account
     * @param actor who did it; null for Parley itself, or a stranger
     * @param from the network address; null for Parley itself
     */
    record Entry(
            String when,
            String kind,
            @Nullable String account,
            @Nullable String actor,
            @Nullable String from,
            @Nullable String detail) {

        /** Whether somebody else did it. */
        public boolean isByAnother() {
            return actor != null && !actor.equals(account);
        }
    }
}
