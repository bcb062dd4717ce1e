package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The request that sent a form which was held. */
class SentLater extends FilledRequest {

    private final String path;
    private final @Nullable String query;

    SentLater(HttpServletRequest request, HeldForm held) {
        super(request, "POST", held.fields().parameters());
        String[] parts = held.address().split("\\?", 2);
        this.path = parts[0];
        this.query = parts.length == 1 ? null : parts[1];
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + path;
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer asked = super.getRequestURL();
        asked.setLength(asked.length() - super.getRequestURI().length());
        return asked.append(getRequestURI());
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public @Nullable String getQueryString() {
        return query;
    }
}
