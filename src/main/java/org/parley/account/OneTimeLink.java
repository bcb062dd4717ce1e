package org.parley.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens once.
 *
 * @param accountId whose password it is about; null for an invitation that was not used
 */
record OneTimeLink(
        long id,
        Purpose purpose,
        @Nullable Long accountId,
        String userName,
        String displayName,
        Role role,
        long createdBy,
        String createdByName,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    static final Duration VALID = Duration.ofDays(7);

    /** Within it a form that is sent again is taken for a second press of its button. */
    private static final Duration PRESSED_TWICE = Duration.ofMinutes(1);

    enum Purpose {
        INVITATION,
        RESET
    }

    enum State {
        OPEN,
        USED,
        REVOKED,
        EXPIRED
    }

    boolean wasJustUsed(Instant now) {
        return usedAt != null && now.isBefore(usedAt.plus(PRESSED_TWICE));
    }

    State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }
}
