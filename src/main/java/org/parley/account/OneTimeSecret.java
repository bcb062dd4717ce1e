package org.parley.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.parley.web.Sha256;

/** What makes a one-time link: who knows it may use it. The database knows its hash. */
public final class OneTimeSecret {

    private static final String FORM = "[A-Za-z0-9_-]{43}";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private OneTimeSecret() {}

    /**
     * The secret of the link that a form asks for. It follows from the random token of that copy of the form, which only
     * the browser of its sender knows: the same form sent twice gets the same link, and nobody has to keep it.
     *
     * @param subject what the link is for
     */
    public static String of(String formToken, long sender, String subject) {
        String token = formToken.matches("[0-9a-f-]{36}") ? formToken : random();
        return ENCODER.encodeToString(Sha256.of("one-time link\n" + sender + "\n" + subject + "\n" + token));
    }

    public static boolean fits(String secret) {
        return secret.matches(FORM);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return ENCODER.encodeToString(bytes);
    }
}
