package org.parley.config;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Keeps the token against forged requests in the browser rather than in the session, and neither signing in nor signing
 * out takes it away: so it can still be told of a form that outlived its session that this browser was given it.
 */
final class LastingFormTokens implements CsrfTokenRepository {

    private final CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();

    LastingFormTokens() {
        cookie.setCookieName("form-token");
        cookie.setCookieCustomizer(each -> each.httpOnly(true).sameSite("Lax"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return cookie.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null) {
            cookie.saveToken(token, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookie.loadToken(request);
    }
}
