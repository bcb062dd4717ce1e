package org.parley.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows which records that an address names have another name now. */
public interface MovedAddresses {

    /**
     * The same address with the present names of the records that its parameters name; empty where none of them has another name now.
     *
     * @param path of the page, with what was asked of it
     */
    Optional<String> withPresentNames(String path, Map<String, String[]> asked);

    /** The same of what a reader asks for; empty for what is sent, which would be lost on the way. */
    default Optional<String> withPresentNames(HttpServletRequest request) {
        return isRead(request) ? withPresentNames(path(request), request.getParameterMap()) : Optional.empty();
    }

    static boolean isRead(HttpServletRequest request) {
        return List.of("GET", "HEAD").contains(request.getMethod());
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
