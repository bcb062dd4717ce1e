package org.parley.page.dispute;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.parley.account.SignedIn;
import org.parley.web.BadRequestException;
import org.parley.web.CleanText;
import org.parley.web.FormContent;
import org.parley.web.FormErrors;
import org.parley.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    private final SettlingDisputes settling;

    DisputeController(DisputePages pages, SettlingDisputes settling) {
        this.pages = pages;
        this.settling = settling;
    }

    @InitBinder("form")
    void readAsTyped(WebDataBinder binder) {
        binder.initDirectFieldAccess();
        binder.registerCustomEditor(String.class, new CleanText());
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable long record,
            @PathVariable String field,
            @RequestParam(name = "return", defaultValue = "") String back) {
        var form = new DisputeForm();
        form.back = back;
        return show(record, field, form, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView settle(
            @PathVariable long record,
            @PathVariable String field,
            @ModelAttribute("form") DisputeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        if (errors.hasErrors()) {
            throw new BadRequestException("The form could not be read. Nothing has been saved.");
        }
        UUID content =
                FormContent.name(form.token, who.accountId(), request.getRequestURI(), request.getParameterMap());
        Settling outcome = settling.save(content, record, field, form, who);
        if (outcome instanceof Settling.Saved saved) {
            var done = new ModelAndView("redirect:" + saved.page());
            done.setStatus(HttpStatus.SEE_OTHER);
            return done;
        }
        return outcome instanceof Settling.Refused refused
                ? show(record, field, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT)
                : show(record, field, form, List.of(), HttpStatus.CONFLICT);
    }

    private ModelAndView show(long record, String field, DisputeForm form, List<Problem> problems, HttpStatus status) {
        DisputePages.Laid laid = pages.of(record, field, form.back);
        form.seen = laid.seen();
        if (form.token.isBlank()) {
            form.token = UUID.randomUUID().toString();
        }
        return new ModelAndView("dispute/dispute", status)
                .addObject("page", laid.page())
                .addObject("form", form)
                .addObject("refused", status == HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("overtaken", status == HttpStatus.CONFLICT)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", FormErrors.of(form, problems));
    }
}
