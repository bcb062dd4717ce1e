package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The request as if it had come with other fields, by another method. */
class FilledRequest extends HttpServletRequestWrapper {

    private final String method;
    private final Map<String, String[]> parameters;

    FilledRequest(HttpServletRequest request, String method, Map<String, String[]> parameters) {
        super(request);
        this.method = method;
        this.parameters = Map.copyOf(parameters);
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }
}
