package org.parley.page.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.parley.account.SignedIn;
import org.parley.draft.LostDrafts;
import org.parley.web.MovedAddresses;
import org.parley.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Leads on from the address of a record that got another one, and from the address of a page that names such a record as what it
 * is to show. Answers with 410, who removed it and why if it was removed, and with what was typed if a form
 * about it was sent; the answer stays 404 if nothing ever was there.
 */
@ControllerAdvice
class FormerAddressAdvice {

    private final FormerAddresses former;

    private final LostFormPages lost;
    private final LostDrafts drafts;

    FormerAddressAdvice(FormerAddresses former, LostFormPages lost, LostDrafts drafts) {
        this.former = former;
        this.lost = lost;
        this.drafts = drafts;
    }

    @ExceptionHandler
    ModelAndView explain(NotFoundException nothing, HttpServletRequest request) {
        Optional<ModelAndView> typed = typed(request);
        if (typed.isPresent()) {
            return typed.get();
        }
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

    /** What was typed into a form whose record is gone. */
    private Optional<ModelAndView> typed(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn who)
                || !LostDrafts.isTyped(request)) {
            return Optional.empty();
        }
        return lost.of(MovedAddresses.path(request), request.getParameterMap())
                .map(page -> page.keptAs(drafts.keep(request, who).orElse(null)))
                .map(page -> new ModelAndView("history/lost", HttpStatus.GONE).addObject("page", page));
    }
}
