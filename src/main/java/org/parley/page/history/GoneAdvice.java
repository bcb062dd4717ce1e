package org.parley.page.history;

import jakarta.servlet.http.HttpServletRequest;
import org.parley.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers with 410, who removed it and why if something was removed; the answer stays 404 if nothing ever was there. */
@ControllerAdvice
class GoneAdvice {

    private final RemovedRecords removed;

    GoneAdvice(RemovedRecords removed) {
        this.removed = removed;
    }

    @ExceptionHandler
    ModelAndView explain(NotFoundException nothing, HttpServletRequest request) {
        RemovedRecords.Removed record = removed.at(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .orElseThrow(() -> nothing);
        var page = new ModelAndView("history/gone", HttpStatus.GONE);
        page.addObject("removed", record);
        return page;
    }
}
