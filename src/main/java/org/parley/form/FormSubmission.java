package org.parley.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.parley.account.SignedIn;

/**
 * A form as somebody sent it.
 *
 * @param content names this content of this copy of the form: sent again unchanged it is the same, changed it is another
 */
public record FormSubmission(UUID content, SignedIn who, Map<String, String[]> parameters) {

    public static FormSubmission of(HttpServletRequest request, SignedIn who) {
        String token = Objects.requireNonNullElse(request.getParameter("token"), "");
        Map<String, String[]> parameters = request.getParameterMap();
        return new FormSubmission(
                FormContent.name(token, who.accountId(), request.getRequestURI(), parameters), who, parameters);
    }
}
