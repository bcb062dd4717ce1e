package org.parley.config.files;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.parley.web.AcceptedEncodings;
import org.parley.web.Gzip;
import org.springframework.util.DigestUtils;

/**
 * What a browser loads beside a page.
 *
 * @param name its address, which tells its content
 * @param hash of its content
 * @param bodies the content by the encodings in which it can be had, the smallest first and the plain one last
 */
record StaticFile(String name, String hash, String type, Map<String, byte[]> bodies) {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml");

    static String hash(String content) {
        return DigestUtils.md5DigestAsHex(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param address as templates write it
     * @param brotli the content as the build packed it; null where it did not
     */
    static StaticFile of(String address, String content, byte @Nullable [] brotli) {
        int end = address.lastIndexOf('.');
        String kind = address.substring(end + 1);
        String hash = hash(content);
        byte[] plain = content.getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        if (brotli != null) {
            bodies.put(AcceptedEncodings.BROTLI, brotli);
        }
        bodies.put(AcceptedEncodings.GZIP, Gzip.pack(plain, Deflater.BEST_COMPRESSION));
        bodies.put(AcceptedEncodings.PLAIN, plain);
        String name = address.substring(0, end) + "-" + hash + "." + kind;
        return new StaticFile(name, hash, Objects.requireNonNull(TYPES.get(kind)), bodies);
    }

    List<String> encodings() {
        return List.copyOf(bodies.keySet());
    }

    byte[] body(String encoding) {
        return Objects.requireNonNull(bodies.get(encoding));
    }

    /** Each encoding is another sequence of bytes, so it has a tag of its own. */
    String tag(String encoding) {
        return "\"" + hash + "-" + encoding + "\"";
    }
}
