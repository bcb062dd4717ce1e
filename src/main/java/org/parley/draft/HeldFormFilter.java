package org.parley.draft;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a held form once its sender has signed in: the rest of the application sees the form as it was sent. A form that
 * is refused stays held, so that loading its page again is as harmless as sending a form twice.
 */
class HeldFormFilter extends OncePerRequestFilter {

    private final HeldForms forms;

    HeldFormFilter(HeldForms forms) {
        this.forms = forms;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = FormAddress.of(request).path();
        if (!path.startsWith(HeldFormEntryPoint.HELD) || !"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        String id = path.substring(HeldFormEntryPoint.HELD.length());
        Optional<HeldForm> held = BrowserSecret.hash(request)
                .filter(browser -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(browser -> forms.find(UUID.fromString(id), browser));
        if (held.isEmpty()) {
            SeeOther.page("/edit/drafts", request, response);
            return;
        }
        chain.doFilter(new SentLater(request, held.get()), response);
        if (SeeOther.is(response)) {
            forms.done(UUID.fromString(id));
        }
    }
}
