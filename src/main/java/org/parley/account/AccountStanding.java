package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Before each page for editors: is the account still what it was when its owner signed in? The session alone cannot
 * know that it was locked since, or that its password has to be changed first.
 */
@Component
class AccountStanding implements HandlerInterceptor {

    private final Accounts accounts;

    AccountStanding(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page) throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            return true;
        }
        Optional<Account> account = accounts.findById(who.accountId()).filter(each -> each.stillGrants(who));
        if (account.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, authentication);
            response.sendRedirect(request.getContextPath() + "/sign-in");
            return false;
        }
        if (account.get().mustChangePassword()) {
            response.sendRedirect(request.getContextPath() + "/account/password?from=" + wanted(request));
            return false;
        }
        return true;
    }

    /** The page to go on to afterwards; what was posted cannot be repeated, so then it is the start. */
    private static String wanted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode("GET".equals(request.getMethod()) ? path + query : "/", StandardCharsets.UTF_8);
    }
}
