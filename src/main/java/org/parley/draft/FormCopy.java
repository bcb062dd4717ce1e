package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a form in one tab of a browser.
 *
 * @param token that it was given; empty where a form gives none
 * @param title what it is called in the list of drafts
 */
record FormCopy(String token, String title) {

    static FormCopy sentWith(HttpServletRequest request) {
        return of(FormAddress.of(request).path(), request.getParameterMap());
    }

    static FormCopy of(String path, Map<String, String[]> sent) {
        String title = cut(first(sent, "draftTitle"), 300);
        return new FormCopy(cut(first(sent, "token"), 100), title.isBlank() ? cut(path, 300) : title);
    }

    private static @Nullable String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    private static String cut(@Nullable String text, int most) {
        String clean = text == null ? "" : text.replaceAll("\\p{Cc}|\\p{Cs}", "");
        return clean.substring(0, Math.min(most, clean.length()));
    }
}
