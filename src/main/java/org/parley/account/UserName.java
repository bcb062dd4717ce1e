package org.parley.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name to sign in with. */
public final class UserName {

    /** As the table demands; anything else cannot be an account, and need not reach the database. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private UserName() {}

    /** As typed, perhaps with capitals or a space behind it. */
    public static String of(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean fits(String userName) {
        return FORM.matcher(userName).matches();
    }
}
