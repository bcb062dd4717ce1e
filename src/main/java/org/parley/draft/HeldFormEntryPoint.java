package org.parley.draft;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Asks to sign in. A form that was sent is held meanwhile. Only forms come here that carry the token which this browser
 * was given: all others are refused before.
 */
@Component
class HeldFormEntryPoint implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final LateForms forms;

    HeldFormEntryPoint(LateForms forms) {
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (!LateForms.isOne(request)) {
            signIn.commence(request, response, why);
        } else if (LateForms.isSentByItself(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            forms.hold(request, response, true, "/sign-in?from=" + LateForms.HELD);
        }
    }
}
