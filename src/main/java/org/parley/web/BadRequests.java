package org.parley.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Leads on who names a record as it was called before; hands any other mistake of the reader to the error page, which says it in the
 * look of every other page.
 */
@ControllerAdvice
class BadRequests {

    private final Labels labels;
    private final MovedAddresses moved;

    BadRequests(Labels labels, MovedAddresses moved) {
        this.labels = labels;
        this.moved = moved;
    }

    @ExceptionHandler
    void explain(BadRequestException mistake, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> present = moved.withPresentNames(request);
        if (present.isPresent()) {
            response.sendRedirect(request.getContextPath() + present.get());
            return;
        }
        request.setAttribute("explanation", mistake.explanation(labels));
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
