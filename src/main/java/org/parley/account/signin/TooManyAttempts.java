package org.parley.account.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The attempt was not looked at: too many before it failed. */
class TooManyAttempts extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    /** How long until the next one is looked at. */
    Duration untilNext() {
        return wait;
    }
}
