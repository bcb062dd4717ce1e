package org.parley.account.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.account.AccountState;
import org.parley.account.Role;
import org.parley.web.Moments;
import org.parley.web.Paging;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts for the list of administrators, in one statement. */
@Service
class AccountLists {

    private static final String ACCOUNTS = """
            select a.user_name, a.display_name, a.role, a.locked, count(*) over () as total,
                   (select max(e.at) from account_event e where e.account_id = a.id and e.kind = 'SIGNED_IN') as last
            from account a
            where (:q = '' or strpos(lower(a.user_name || ' ' || a.display_name), lower(:q)) > 0)
              and (:role = '' or a.role = :role) and (:state = '' or a.locked = (:state = 'LOCKED'))
            order by lower(a.display_name), a.user_name limit :size offset :start""";

    private final JdbcClient database;

    AccountLists(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public AccountList of(@Nullable String q, @Nullable Role role, @Nullable AccountState state, int page) {
        Pageable request = Paging.request(page);
        String roleName = role == null ? null : role.name();
        String stateName = state == null ? null : state.name();
        int[] total = {0};
        List<AccountList.Item> items = database.sql(ACCOUNTS)
                .param("q", q == null ? "" : q)
                .param("role", roleName == null ? "" : roleName)
                .param("state", stateName == null ? "" : stateName)
                .param("size", request.getPageSize())
                .param("start", request.getOffset())
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return item(row);
                })
                .list();
        var shown = new PageImpl<>(items, request, total[0]);
        return new AccountList(
                q,
                roleName,
                stateName,
                items,
                Paging.of(shown, "/admin/accounts", "q", q, "role", roleName, "state", stateName));
    }

    private static AccountList.Item item(ResultSet row) throws SQLException {
        Timestamp last = row.getTimestamp("last");
        return new AccountList.Item(
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("role"),
                row.getBoolean("locked"),
                Optional.ofNullable(last)
                        .map(each -> Moments.dayAndTime(each.toInstant()))
                        .orElse(null));
    }

    /**
     * Accounts by name, as an administrator sees them.
     *
     * @param q the part of a name that was looked for
     */
    record AccountList(
            @Nullable String q,
            @Nullable String role,
            @Nullable String state,
            List<Item> accounts,
            Paging paging) {

        /** @param lastSignIn in words; null if there was none */
        record Item(
                String userName,
                String displayName,
                String role,
                boolean isLocked,
                @Nullable String lastSignIn) {}
    }
}
