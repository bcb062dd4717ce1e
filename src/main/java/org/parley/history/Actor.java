package org.parley.history;

import org.jspecify.annotations.Nullable;

/**
 * Who made an edit.
 *
 * @param accountId the account; null for Parley itself (starter data)
 * @param name the name as it was on that day: history keeps it even if the account is renamed
 */
public record Actor(@Nullable Long accountId, String name) {

    /** Parley itself, when no person is behind an edit. */
    public static Actor parley() {
        return new Actor(null, "Parley");
    }
}
