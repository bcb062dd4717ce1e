package org.parley.draft;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.parley.web.Sha256;
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
        return of(request).map(Sha256::hex);
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
        return Sha256.hex(secret);
    }

    private static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(each -> each.matches(FORM));
    }
}
