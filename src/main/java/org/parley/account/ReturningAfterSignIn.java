package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** After signing in: to the editors' page that asked for it, else to the page whose "Sign in" was followed. */
@Component
class ReturningAfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    ReturningAfterSignIn(RequestCache requestCache) {
        setRequestCache(requestCache);
    }

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return LocalPath.of(request.getParameter("from")).orElse("/");
    }
}
