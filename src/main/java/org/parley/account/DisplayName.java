package org.parley.account;

import java.util.Optional;

/** The name that readers see beside what somebody edited. */
public final class DisplayName {

    private static final int LONGEST = 100;

    private DisplayName() {}

    public static String of(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** The key of the message about what is wrong with it. */
    public static Optional<String> wrong(String typed) {
        String name = of(typed);
        if (name.isEmpty()) {
            return Optional.of("account.name.missing");
        }
        return name.length() > LONGEST ? Optional.of("account.name.tooLong") : Optional.empty();
    }
}
