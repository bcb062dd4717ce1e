package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The answer that leads on to a page of this site after something was sent. */
final class SeeOther {

    private SeeOther() {}

    static void page(String address, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + address);
    }

    static boolean is(HttpServletResponse response) {
        return response.getStatus() == HttpServletResponse.SC_SEE_OTHER;
    }
}
