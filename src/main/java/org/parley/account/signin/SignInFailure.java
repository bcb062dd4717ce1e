package org.parley.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.account.signin.SignInAttempts.TooManyAttempts;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the form, with the same words whether the name, the password or the account was the reason. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    /** Where a form is answered that was not looked at, and how long to wait with the next. */
    static final String NOT_YET = "/sign-in/not-yet";

    static final String WAIT = "untilNext";

    private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (why instanceof TooManyAttempts attempts) {
            request.setAttribute(WAIT, attempts.untilNext());
            request.getRequestDispatcher(NOT_YET).forward(request, response);
            return;
        }
        String from = LocalPath.of(request.getParameter("from"))
                .map(path -> "&from=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                .orElse("");
        redirect.sendRedirect(request, response, "/sign-in?refused" + from);
    }
}
