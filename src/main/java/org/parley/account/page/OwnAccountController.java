package org.parley.account.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.account.DisplayName;
import org.parley.account.OpenSessions;
import org.parley.account.OwnAccount;
import org.parley.account.SignedIn;
import org.parley.web.CleanText;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: the name, the way to the password, and where one is signed in. */
@Controller
class OwnAccountController {

    private static final String ALL_OTHERS = "others";

    private final OwnAccount account;
    private final OpenSessions sessions;

    OwnAccountController(OwnAccount account, OpenSessions sessions) {
        this.account = account;
        this.sessions = sessions;
    }

    @InitBinder("form")
    void readAsTyped(WebDataBinder binder) {
        binder.initDirectFieldAccess();
        binder.registerCustomEditor(String.class, new CleanText());
    }

    @GetMapping("/account")
    ModelAndView show(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        var form = new NameForm();
        form.name = who.displayName();
        form.was = form.name;
        return page(who, request, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/account")
    ModelAndView changeName(
            @ModelAttribute("form") NameForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        DisplayName.wrong(form.name).ifPresent(message -> errors.rejectValue("name", message));
        if (errors.hasErrors()) {
            return page(who, request, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (account.changeName(who.actor(request), form.was, DisplayName.of(form.name))) {
            return done();
        }
        form.was = who.displayName();
        errors.rejectValue("name", "account.own.name.overtaken", new Object[] {form.was}, null);
        return page(who, request, HttpStatus.CONFLICT);
    }

    @PostMapping("/account/sessions")
    ModelAndView endSession(
            @RequestParam(defaultValue = "") String end,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        if (end.equals(ALL_OTHERS)) {
            sessions.endOthers(who.actor(request), asking(request));
        } else {
            sessions.end(who.actor(request), end);
        }
        return done();
    }

    private ModelAndView page(SignedIn who, HttpServletRequest request, HttpStatus status) {
        return new ModelAndView("account/own", status)
                .addObject("refused", status != HttpStatus.OK)
                .addObject("userName", who.getUsername())
                .addObject("role", who.role().name())
                .addObject("sessions", sessions.of(who.accountId(), asking(request)));
    }

    private static @Nullable String asking(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .orElse(null);
    }

    private static ModelAndView done() {
        var done = new ModelAndView("redirect:/account");
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    /** One's own name, as typed. */
    static class NameForm {

        public String name = "";

        /** What it was when the form was asked for. */
        public String was = "";
    }
}
