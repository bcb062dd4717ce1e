package org.parley.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.Paging;

/** Accounts by name, as an administrator sees them. @param q the part of a name that was looked for */
record AccountList(
        @Nullable String q, @Nullable String role, @Nullable String state, List<Item> accounts, Paging paging) {

    /** @param lastSignIn in words; null if there was none */
    record Item(
            String userName,
            String displayName,
            String role,
            boolean isLocked,
            @Nullable String lastSignIn) {}
}
