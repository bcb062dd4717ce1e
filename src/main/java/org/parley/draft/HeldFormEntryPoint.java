package org.parley.draft;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Asks to sign in. A form that was sent is held meanwhile. Only forms come here that carry the token which this browser
 * was given: all others were refused before.
 */
@Component
class HeldFormEntryPoint implements AuthenticationEntryPoint {

    static final String HELD = "/edit/held/";

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final HeldForms forms;

    HeldFormEntryPoint(HeldForms forms) {
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        FormAddress address = FormAddress.of(request);
        if (!isForm(request) || !address.path().startsWith("/edit/") || address.isTooLong()) {
            signIn.commence(request, response, why);
        } else if ("auto".equals(request.getParameter("draft"))) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            hold(request, response, address);
        }
    }

    private void hold(HttpServletRequest request, HttpServletResponse response, FormAddress address)
            throws IOException {
        FormFields fields = FormFields.sent(request.getParameterMap());
        if (fields.isTooLong()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String browser = BrowserSecret.give(request, response);
        Optional<UUID> held = forms.hold(browser, request.getRemoteAddr(), address.text(), fields);
        if (held.isEmpty()) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        SeeOther.page("/sign-in?from=" + HELD + held.get(), request, response);
    }

    private static boolean isForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getContentType() != null
                && request.getContentType().startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
