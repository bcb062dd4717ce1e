package org.parley.account.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a sign-in may fail before the next attempt has to wait.
 *
 * @param failuresPerAccount within the window, for one name, whether an account has it or not
 * @param failuresPerAddress within the window, from one network address, for all names together
 * @param window how long a failure counts
 */
@ConfigurationProperties("parley.sign-in")
record SignInLimits(
        @DefaultValue("5") int failuresPerAccount,
        @DefaultValue("30") int failuresPerAddress,
        @DefaultValue("15m") Duration window) {}
