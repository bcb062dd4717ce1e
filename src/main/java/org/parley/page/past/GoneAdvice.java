package org.parley.page.past;

import jakarta.servlet.http.HttpServletRequest;
import org.parley.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Where something was removed, the answer is 410 with who removed it and why; where nothing ever was it stays 404. */
@ControllerAdvice
class GoneAdvice {

    private final RemovedRecords removed;

    GoneAdvice(RemovedRecords removed) {
        this.removed = removed;
    }

    @ExceptionHandler
    ModelAndView explain(NotFoundException nothing, HttpServletRequest request) {
        Removed record = removed.at(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .orElseThrow(() -> nothing);
        var page = new ModelAndView("archive/gone", HttpStatus.GONE);
        page.addObject("removed", record);
        return page;
    }
}
