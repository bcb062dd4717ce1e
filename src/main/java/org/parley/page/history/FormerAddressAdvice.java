package org.parley.page.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.parley.web.MovedAddresses;
import org.parley.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Leads on from the address of a record that got another one, and from the address of a page that names such a record as what it
 * is to show. Answers with 410, who removed it and why if it was removed; the
 * answer stays 404 if nothing ever was there.
 */
@ControllerAdvice
class FormerAddressAdvice {

    private final FormerAddresses former;

    FormerAddressAdvice(FormerAddresses former) {
        this.former = former;
    }

    @ExceptionHandler
    ModelAndView explain(NotFoundException nothing, HttpServletRequest request) {
        if (!MovedAddresses.isRead(request)) {
            throw nothing; // what was sent would be lost on the way
        }
        Optional<String> renamed = former.withPresentNames(request);
        if (renamed.isPresent()) {
            return new ModelAndView(new RedirectView(renamed.get(), true));
        }
        FormerAddresses.Former found = former.at(MovedAddresses.path(request)).orElseThrow(() -> nothing);
        return found instanceof FormerAddresses.Moved moved
                // not for ever: a record that is still to come may get the address
                ? new ModelAndView(new RedirectView(moved.href(), true))
                : new ModelAndView("history/gone", HttpStatus.GONE).addObject("removed", found);
    }
}
