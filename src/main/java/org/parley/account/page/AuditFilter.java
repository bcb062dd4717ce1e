package org.parley.account.page;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.account.AccountEventKind;
import org.parley.web.Paging;

/**
 * Which entries of the audit list are asked for.
 *
 * @param account the user name of an account it was done to, or by
 */
record AuditFilter(
        @Nullable String account,
        @Nullable AccountEventKind kind,
        @Nullable LocalDate day) {

    /** All about one account. */
    static AuditFilter of(String userName) {
        return new AuditFilter(userName, null, null);
    }

    String address(int page) {
        return Paging.address("/admin/audit", page, "account", account, "kind", kindName(), "day", dayText());
    }

    public @Nullable String kindName() {
        return Optional.ofNullable(kind).map(Enum::name).orElse(null);
    }

    public @Nullable String dayText() {
        return Optional.ofNullable(day).map(LocalDate::toString).orElse(null);
    }
}
