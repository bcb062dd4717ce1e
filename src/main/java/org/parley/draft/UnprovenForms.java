package org.parley.draft;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.account.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Refuses forms without the token of this browser. One that was typed on a page of this site, by a browser that lost its
 * cookies since, is held so that it can be shown again; it is never sent on, for nobody knows who sent it.
 */
@Component
class UnprovenForms implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final LateForms forms;

    UnprovenForms(LateForms forms) {
        this.forms = forms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean canBeShownAgain = why instanceof CsrfException
                && LateForms.isOne(request)
                && !LateForms.isSentByItself(request)
                && SameSite.sent(request);
        if (canBeShownAgain) {
            forms.hold(request, response, false, (isSignedIn() ? "" : "/sign-in?from=") + LateForms.UNSENT);
        } else {
            refusal.handle(request, response, why);
        }
    }

    private static boolean isSignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn;
    }
}
