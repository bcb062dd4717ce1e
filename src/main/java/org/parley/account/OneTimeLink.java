package org.parley.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens once.
 *
 * @param accountId whose password it is about; null for an invitation that was not used
 */
public record OneTimeLink(
        long id,
        Purpose purpose,
        @Nullable Long accountId,
        String userName,
        String displayName,
        Role role,
        String createdByName,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    public static final Duration VALID = Duration.ofDays(7);

    /** Within it a form that is sent again is taken for a second press of its button. */
    private static final Duration PRESSED_TWICE = Duration.ofMinutes(1);

    public enum Purpose {
        INVITATION,
        RESET
    }

    public enum State {
        OPEN,
        USED,
        REVOKED,
        EXPIRED
    }

    public boolean wasJustUsed(Instant now) {
        return usedAt != null && now.isBefore(usedAt.plus(PRESSED_TWICE));
    }

    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }
}
