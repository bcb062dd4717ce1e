package org.parley.editing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.history.Recorded;

/** Where to go when a form is saved: back to where the editor was looking, else to what was saved. */
final class Returning {

    private Returning() {}

    static <T extends Recorded> String to(String back, Written<T> written, Place<T> place, List<String> takenOver) {
        String page = isOfThisSite(back)
                ? back
                : Whereabouts.pageOf(place.under() == null ? written.record() : place.under());
        if (written.step().isEmpty()) {
            return page;
        }
        String merged = takenOver.isEmpty()
                ? ""
                : "&merged=" + URLEncoder.encode(String.join(",", takenOver), StandardCharsets.UTF_8);
        return with(page, "saved=" + written.step().getAsLong() + merged);
    }

    /** A path of this site, never of another: browsers read backslashes as slashes, and skip control characters. */
    static boolean isOfThisSite(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
    }

    private static String with(String page, String parameter) {
        String[] parts = page.split("#", 2);
        String path = parts[0] + (parts[0].contains("?") ? "&" : "?") + parameter;
        return parts.length == 1 ? path : path + "#" + parts[1];
    }
}
