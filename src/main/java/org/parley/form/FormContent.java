package org.parley.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Names a form as it was sent: the same copy with the same content gets the same name. */
public final class FormContent {

    private FormContent() {}

    /** @param parameters of the request; the token against forged requests differs each time and does not count */
    public static UUID name(String token, long accountId, String path, Map<String, String[]> parameters) {
        if (token.isBlank()) {
            return UUID.randomUUID();
        }
        MessageDigest digest = sha256();
        digest.update((token + "\n" + accountId + "\n" + path).getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                digest.update(("\n" + name + "=" + String.join("\n", values)).getBytes(StandardCharsets.UTF_8));
            }
        });
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
