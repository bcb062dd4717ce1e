package org.parley.form;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.parley.account.SignedIn;
import org.parley.web.Sha256;

/**
 * A form as somebody sent it.
 *
 * @param content names this content of this copy of the form: sent again unchanged it is the same, changed it is another
 */
public record FormSubmission(UUID content, SignedIn who, Map<String, String[]> parameters) {

    public static FormSubmission of(HttpServletRequest request, SignedIn who) {
        return new FormSubmission(content(request, who), who, request.getParameterMap());
    }

    /** The token against forged requests differs each time and does not count. */
    private static UUID content(HttpServletRequest request, SignedIn who) {
        String token = request.getParameter("token");
        if (token == null || token.isBlank()) {
            return UUID.randomUUID();
        }
        MessageDigest digest = Sha256.digest();
        update(digest, token + "\n" + who.accountId() + "\n" + request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                update(digest, "\n" + name + "=" + String.join("\n", values));
            }
        });
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
