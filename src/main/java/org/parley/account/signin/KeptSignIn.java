package org.parley.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.Account;
import org.parley.account.Accounts;
import org.parley.account.ClientAddress;
import org.parley.account.OpenSessions;
import org.parley.account.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps who signed in: the session holds the number of the account and no more. What the account may do is read for each
 * request, so whoever is locked or gets another role feels it at once, and no session is in the way of a new version.
 */
@Component
class KeptSignIn implements SecurityContextRepository {

    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Accounts accounts;

    KeptSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        signedIn(exchange.getRequest()).ifPresent(who -> {
            who.eraseCredentials();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        });
        return context;
    }

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ACCOUNT))
                .flatMap(account -> accounts.findById(Long.valueOf(account.toString())))
                .map(Account::signedIn)
                .filter(SignedIn::isAccountNonLocked);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            HttpSession session = request.getSession();
            session.setAttribute(ACCOUNT, Long.toString(who.accountId()));
            session.setAttribute(OpenSessions.NUMBER, UUID.randomUUID().toString());
            session.setAttribute(OpenSessions.ADDRESS, ClientAddress.of(request));
            session.setAttribute(OpenSessions.BROWSER, BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT)));
        } else {
            Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(ACCOUNT));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }
}
