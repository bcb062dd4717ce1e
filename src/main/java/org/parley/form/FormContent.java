package org.parley.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.parley.web.Sha256;

/** Names a form as it was sent: the same copy with the same content gets the same name. */
public final class FormContent {

    private FormContent() {}

    /**
     * The name of a form that was sent.
     *
     * @param token of the copy of the form
     * @param parameters of the request; the token against forged requests differs each time and does not count
     */
    public static UUID name(String token, long accountId, String path, Map<String, String[]> parameters) {
        if (token.isBlank()) {
            return UUID.randomUUID();
        }
        MessageDigest digest = Sha256.digest();
        digest.update((token + "\n" + accountId + "\n" + path).getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                digest.update(("\n" + name + "=" + String.join("\n", values)).getBytes(StandardCharsets.UTF_8));
            }
        });
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new UUID(hash.getLong(), hash.getLong());
    }
}
