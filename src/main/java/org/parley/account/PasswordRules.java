package org.parley.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a password may not be. Length counts; mixtures of signs are not asked for. */
@Component
public class PasswordRules {

    private static final int SHORTEST = 12;
    /** Bcrypt reads no further. */
    private static final int LONGEST_IN_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common;

    PasswordRules() throws IOException {
        String list = new ClassPathResource("account/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8);
        this.common = list.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
    }

    /** The key of the message about the rule that the password breaks. */
    public Optional<String> broken(String password, String userName) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of("account.password.tooShort");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            return Optional.of("account.password.tooLong");
        }
        if (plain.replace(userName, "").length() < SHORTEST / 2) {
            return Optional.of("account.password.isUserName");
        }
        boolean monotonous = plain.chars().distinct().count() < FEWEST_DIFFERENT;
        return monotonous || common.contains(plain) ? Optional.of("account.password.common") : Optional.empty();
    }
}
