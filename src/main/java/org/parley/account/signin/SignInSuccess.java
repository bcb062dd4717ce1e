package org.parley.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** After signing in: to the editors' page that asked for it, else to the page whose "Sign in" was followed. */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String HELD_FORM = "/edit/held/";

    private final RequestCache requestCache;

    SignInSuccess(RequestCache requestCache) {
        this.requestCache = requestCache;
        setRequestCache(requestCache);
    }

    /** A form that waits to be sent goes before any page that was asked for, perhaps by another tab. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        String target = determineTargetUrl(request, response);
        if (target.startsWith(HELD_FORM)) {
            requestCache.removeRequest(request, response);
            getRedirectStrategy().sendRedirect(request, response, target);
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return LocalPath.of(request.getParameter("from")).orElse("/");
    }
}
