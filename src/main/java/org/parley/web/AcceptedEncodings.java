package org.parley.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Which encoding of a content a reader gets, by the header {@code Accept-Encoding} and its weights (RFC 9110, 12.5.3). */
public final class AcceptedEncodings {

    public static final String BROTLI = "br";
    public static final String GZIP = "gzip";

    /** Not packed at all. */
    public static final String PLAIN = "identity";

    private static final String ANY_OTHER = "*";
    private static final String WEIGHT = "q=";

    /** As gzip was called before it was one of the names in the standard. */
    private static final String OLD = "x-";

    private AcceptedEncodings() {}

    /**
     * The one that the reader likes most; among equals the first of ours. He may say it on several lines.
     *
     * @param ours those in which we have the content. The plain one may be among them; it is what all others get
     */
    public static String bestFor(HttpServletRequest request, List<String> ours) {
        return request.getHeader(HttpHeaders.ACCEPT_ENCODING) == null
                ? PLAIN
                : best(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))), ours);
    }

    /**
     * @param header null or empty where the reader says nothing
     * @param ours those in which we have the content. The plain one may be among them; it is what all others get
     */
    static String best(@Nullable String header, List<String> ours) {
        Map<String, Double> weights = weights(header == null ? "" : header);
        double ofOthers = weights.getOrDefault(ANY_OTHER, 0.0);
        String best = PLAIN;
        double most = weights.getOrDefault(PLAIN, 0.0);
        for (String each : ours) {
            double weight = each.equals(PLAIN) ? 0 : weights.getOrDefault(each, ofOthers);
            if (weight > most || (weight == most && weight > 0 && best.equals(PLAIN))) {
                best = each;
                most = weight;
            }
        }
        return best;
    }

    private static Map<String, Double> weights(String header) {
        Map<String, Double> weights = new HashMap<>();
        for (String each : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = each.split(";", -1);
            String name = parts[0].strip();
            weights.put(
                    name.startsWith(OLD) ? name.substring(OLD.length()) : name,
                    parts.length > 1 ? weight(parts[1].strip()) : 1.0);
        }
        return weights;
    }

    /** What cannot be read is not wished for. */
    private static double weight(String text) {
        try {
            return text.startsWith(WEIGHT) ? Double.parseDouble(text.substring(WEIGHT.length())) : 0;
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
