package org.parley.draft;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a held form once its sender has signed in: the rest of the application sees the form as it was sent. A form that
 * is refused stays held, so that loading its page again is as harmless as sending a form twice. Whatever else this browser sent
 * while nobody was signed in becomes a draft of whoever signs in on it.
 */
class HeldFormFilter extends OncePerRequestFilter {

    private static final String NUMBER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final HeldForms forms;
    private final HeldDrafts drafts;

    HeldFormFilter(HeldForms forms, HeldDrafts drafts) {
        this.forms = forms;
        this.drafts = drafts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = FormAddress.of(request).path();
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Optional<String> browser = BrowserSecret.hash(request);
        if (!"GET".equals(request.getMethod())
                || authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn who)) {
            chain.doFilter(request, response);
        } else if (path.startsWith(LateForms.UNSENT)) {
            String shown = browser.flatMap(each ->
                            number(path, LateForms.UNSENT).flatMap(id -> drafts.keep(who.accountId(), id, each)))
                    .orElse("/edit/drafts");
            SeeOther.page(shown, request, response);
        } else if (path.startsWith(LateForms.HELD)) {
            sendOn(path, browser, request, response, chain);
        } else {
            browser.ifPresent(each -> drafts.keepAll(who.accountId(), each));
            chain.doFilter(request, response);
        }
    }

    private void sendOn(
            String path,
            Optional<String> browser,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        Optional<UUID> id = number(path, LateForms.HELD);
        Optional<HeldForm> held = browser.flatMap(each -> id.flatMap(form -> forms.find(form, each)))
                .filter(HeldForm::isProven);
        if (held.isEmpty()) {
            SeeOther.page("/edit/drafts", request, response);
            return;
        }
        chain.doFilter(new SentLater(request, held.get()), response);
        if (SeeOther.is(response)) {
            id.ifPresent(forms::done);
        }
    }

    private static Optional<UUID> number(String path, String before) {
        return Optional.of(path.substring(before.length()))
                .filter(each -> each.matches(NUMBER))
                .map(UUID::fromString);
    }
}
