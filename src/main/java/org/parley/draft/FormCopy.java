package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a form in one tab of a browser.
 *
 * @param token that it was given; empty where a form gives none
 * @param title what it is called in the list of drafts
 */
record FormCopy(String token, String title) {

    static FormCopy sentWith(HttpServletRequest request) {
        String title = cut(request.getParameter("draftTitle"), 300);
        return new FormCopy(
                cut(request.getParameter("token"), 100),
                title.isBlank() ? cut(FormAddress.of(request).path(), 300) : title);
    }

    private static String cut(@Nullable String text, int most) {
        String clean = text == null ? "" : text.replaceAll("\\p{Cc}|\\p{Cs}", "");
        return clean.substring(0, Math.min(most, clean.length()));
    }
}
