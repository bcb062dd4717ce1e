package org.parley.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Hands the reader's mistake to the error page, which says it in the look of every other page. */
@ControllerAdvice
class BadRequests {

    private final Labels labels;

    BadRequests(Labels labels) {
        this.labels = labels;
    }

    @ExceptionHandler
    void explain(BadRequestException mistake, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute("explanation", mistake.explanation(labels));
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
