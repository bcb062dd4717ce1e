package org.parley.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param password of the first administrator; without it Parley makes one up and prints it once */
@ConfigurationProperties("parley.admin")
public record FirstAdministratorProperties(@Nullable String password) {

    public boolean isPasswordGiven() {
        return password != null && !password.isBlank();
    }
}
