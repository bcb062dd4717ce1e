package org.parley.account;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Accounts for tests. */
public final class TestAccounts {

    public static final String PASSWORD = "a lantern over the quay";

    /** With the fewest rounds, so that signing in costs the tests no time. */
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

    private static final String TOKEN = "2d1c1d3e-0d0f-4c9f-9a53-3c1f6f1b2a77";
    private static final String MASKED = masked(TOKEN);

    /** What they are called on pages. */
    private static final Map<String, String> DISPLAY_NAMES =
            Map.of("mira", "Mira Lund", "tomas", "Tomas Berg", "jonas", "Jonas Weber", "boss", "The Boss");

    private TestAccounts() {}

    /** The account of who is to be signed in, made if it is not there. */
    public static SignedIn of(ApplicationContext application, org.parley.testing.SignedIn who) {
        String displayName = DISPLAY_NAMES.getOrDefault(who.value(), who.value());
        return account(application, who.value(), displayName, who.administrator() ? Role.ADMIN : Role.EDITOR);
    }

    /** An editor's account, made if it is not there. */
    public static SignedIn editor(ApplicationContext application, String userName, String displayName) {
        return account(application, userName, displayName, Role.EDITOR);
    }

    public static SignedIn administrator(ApplicationContext application, String userName, String displayName) {
        return account(application, userName, displayName, Role.ADMIN);
    }

    /**
     * A request of somebody signed in, with the token that forms carry. Not the one of Spring Security's tests: that
     * replaces, for all tests that follow, where the application keeps its tokens.
     */
    public static RequestPostProcessor by(SignedIn who) {
        return request -> {
            request.setCookies(new Cookie("form-token", TOKEN));
            request.setParameter("_csrf", MASKED);
            return SecurityMockMvcRequestPostProcessors.user(who).postProcessRequest(request);
        };
    }

    /** As forms carry it: a mask, here of zeros, and the token under the mask. */
    private static String masked(String token) {
        byte[] masked = new byte[2 * token.length()];
        System.arraycopy(token.getBytes(StandardCharsets.US_ASCII), 0, masked, token.length(), token.length());
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private static SignedIn account(ApplicationContext application, String userName, String displayName, Role role) {
        Accounts accounts = application.getBean(Accounts.class);
        return accounts.findByUserName(userName)
                .orElseGet(() -> accounts.save(new Account(userName, displayName, role, HASH, Instant.EPOCH)))
                .signedIn();
    }
}
