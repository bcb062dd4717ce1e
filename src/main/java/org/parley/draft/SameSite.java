package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells whether a form stood on a page of this site: browsers say so, and let no page of another site say it. */
final class SameSite {

    private SameSite() {}

    /** Where the browser says neither, the form may be anybody's. */
    static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? isHost(request.getHeader("Origin"), request.getHeader("Host"))
                : site.equals("same-origin");
    }

    private static boolean isHost(@Nullable String origin, @Nullable String host) {
        return origin != null
                && host != null
                && origin.matches("https?://.+")
                && origin.replaceFirst("https?://", "").equalsIgnoreCase(host);
    }
}
