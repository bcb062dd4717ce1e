package org.parley.draft;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** What only the browser knows that sent a held form. The same for all its forms, so that several tabs do not lose each other's. */
final class BrowserSecret {

    private static final String COOKIE = "held-forms";
    private static final String FORM = "[0-9a-f-]{36}";

    private BrowserSecret() {}

    /** Its hash, if the browser has one. */
    static Optional<String> hash(HttpServletRequest request) {
        return of(request).map(BrowserSecret::hash);
    }

    /** Its hash; given to the browser if it has none, and lasting as long as what is held now. */
    static String give(HttpServletRequest request, HttpServletResponse response) {
        String secret = of(request).orElseGet(() -> UUID.randomUUID().toString());
        ResponseCookie cookie = ResponseCookie.from(COOKIE, secret)
                .path(request.getContextPath() + "/edit")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(HeldForms.HELD)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return hash(secret);
    }

    private static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(each -> each.matches(FORM));
    }

    private static String hash(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
