package org.parley.page.dispute;

import jakarta.servlet.http.HttpServletRequest;
import org.parley.account.SignedIn;
import org.parley.form.FormSubmission;
import org.parley.form.SaveResult;
import org.parley.form.TypedForm;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors decide which of several values stands. */
@Controller
@RequestMapping("/edit/disputes/{record:[0-9]{1,18}}/{field:[a-z][A-Za-z]{0,29}}")
class DisputeController {

    private final DisputePages pages;
    private final DisputeForm form;

    DisputeController(DisputePages pages, DisputeForm form) {
        this.pages = pages;
        this.form = form;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable long record,
            @PathVariable String field,
            @RequestParam(name = "return", defaultValue = "") String back) {
        TypedForm empty = DisputeForm.empty();
        empty.carry("back", back);
        return show(pages.of(record, field, empty), HttpStatus.OK);
    }

    @GetMapping(params = "draft")
    ModelAndView draft(@PathVariable long record, @PathVariable String field, HttpServletRequest request) {
        return show(pages.of(record, field, DisputeForm.empty().read(request.getParameterMap())), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView settle(
            @PathVariable long record,
            @PathVariable String field,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        SaveResult result = form.save(record, field, FormSubmission.of(request, who));
        return result instanceof SaveResult.NotSaved not
                ? show(pages.of(record, field, not), not.status())
                : ((SaveResult.Saved) result).redirect();
    }

    private static ModelAndView show(DisputePage page, HttpStatus status) {
        return new ModelAndView("dispute/dispute", status).addObject("page", page);
    }
}
