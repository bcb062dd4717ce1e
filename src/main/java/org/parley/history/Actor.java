package org.parley.history;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who does something: makes an edit, or changes an account.
 *
 * @param accountId the account; null for Parley itself (starter data)
 * @param name the name as it was on that day: history keeps it even if the account is renamed
 * @param address the network address that the request came from; null for Parley itself, and if nobody asks for it
 */
public record Actor(
        @Nullable Long accountId, String name, @Nullable String address) {

    public Actor(@Nullable Long accountId, String name) {
        this(accountId, name, null);
    }

    /** Parley itself, when no person is behind an edit. */
    public static Actor parley() {
        return new Actor(null, "Parley");
    }

    /**
     * The account.
     *
     * @throws NullPointerException if the actor is Parley itself
     */
    public long account() {
        return Objects.requireNonNull(accountId, "no account");
    }
}
