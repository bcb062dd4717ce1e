package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a form is sent: its path and query, without what says which draft is shown. */
record FormAddress(String path, String query) {

    static final int LONGEST = 1000;

    static FormAddress of(HttpServletRequest request) {
        return new FormAddress(
                request.getRequestURI().substring(request.getContextPath().length()), kept(request.getQueryString()));
    }

    private static String kept(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(each -> !each.isEmpty() && !each.matches("(draft|saved|merged)(=.*)?"))
                        .collect(Collectors.joining("&"));
    }

    boolean isTooLong() {
        return text().length() > LONGEST;
    }

    String text() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The form filled from a draft. */
    static String with(String address, long draft) {
        return address + (address.contains("?") ? "&" : "?") + "draft=" + draft;
    }
}
