package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Takes in forms that come too late to be answered, and lets the browser that sent them come back for them. */
@Component
class LateForms {

    /** Where a form is that can be sent on. */
    static final String HELD = "/edit/held/";

    /** Where a form is that can only be shown again. */
    static final String UNSENT = HELD + "unsent/";

    private static final String DRAFTS = "/edit/drafts";

    private final HeldForms forms;

    LateForms(HeldForms forms) {
        this.forms = forms;
    }

    /** Whether it is a form of editors, which somebody typed into. */
    static boolean isOne(HttpServletRequest request) {
        FormAddress address = FormAddress.of(request);
        return "POST".equals(request.getMethod())
                && request.getContentType() != null
                && request.getContentType().startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && address.path().startsWith("/edit/")
                && !address.path().startsWith(DRAFTS)
                && !address.isTooLong();
    }

    /** Whether the script sent it by itself: it will again. */
    static boolean isSentByItself(HttpServletRequest request) {
        return "auto".equals(request.getParameter("draft"));
    }

    /**
     * Holds a form, or says why it cannot.
     *
     * @param isProven whether it carries the token that this browser was given
     * @param way the address that leads to what is held
     */
    void hold(HttpServletRequest request, HttpServletResponse response, boolean isProven, String way)
            throws IOException {
        FormFields fields = FormFields.sent(request.getParameterMap());
        if (fields.isTooLong()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String browser = BrowserSecret.give(request, response);
        String address = FormAddress.of(request).text();
        Optional<UUID> held = forms.hold(browser, request.getRemoteAddr(), new HeldForm(address, fields, isProven));
        if (held.isEmpty()) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        SeeOther.page(way + held.get(), request, response);
    }
}
