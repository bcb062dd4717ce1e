package org.parley.account.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.account.ClientAddress;
import org.parley.account.OwnAccount;
import org.parley.account.PasswordRules;
import org.parley.account.SignedIn;
import org.parley.account.signin.LocalPath;
import org.parley.account.signin.SignInAttempts;
import org.parley.history.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever is signed in changes the password. */
@Controller
class PasswordController {

    private static final String PAGE = "account/password";

    private final OwnAccount account;
    private final PasswordRules rules;
    private final SignInAttempts attempts;

    PasswordController(OwnAccount account, PasswordRules rules, SignInAttempts attempts) {
        this.account = account;
        this.rules = rules;
        this.attempts = attempts;
    }

    @GetMapping("/account/password")
    String form(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String changed,
            @ModelAttribute("form") PasswordForm form,
            Model model) {
        model.addAttribute("from", LocalPath.of(from).orElse(null));
        model.addAttribute("changed", changed != null);
        model.addAttribute("endOthers", true);
        return PAGE;
    }

    @PostMapping("/account/password")
    ModelAndView change(
            @RequestParam(required = false) @Nullable String from,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        Actor by = who.actor(request);
        String address = ClientAddress.of(request);
        // whoever found a browser signed in must not guess here what the sign-in would not let them guess
        Optional<Duration> wait = attempts.begin(who.getUsername(), address);
        if (wait.isPresent()) {
            Object[] minutes = {wait.get().toMinutes() + 1};
            errors.rejectValue("current", "account.password.notYet", minutes, null);
            return again(form, from, HttpStatus.TOO_MANY_REQUESTS);
        }
        boolean sentBefore = form.isTypedTwiceAlike() && account.isPasswordOf(who, form.chosenText());
        if (sentBefore || isCurrent(form, errors, who)) {
            attempts.succeeded(who.getUsername(), address);
        }
        if (!sentBefore) {
            check(form, errors, who);
        }
        if (errors.hasErrors()) {
            return again(form, from, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!sentBefore) {
            String only = form.endOthers() == null ? null : request.getSession().getId();
            account.changePassword(by, form.chosenText(), only);
        }
        var done = new ModelAndView("redirect:/account/password");
        done.setStatus(HttpStatus.SEE_OTHER);
        done.addObject("changed", "");
        LocalPath.of(from).ifPresent(path -> done.addObject("from", path));
        return done;
    }

    private static ModelAndView again(PasswordForm form, @Nullable String from, HttpStatus status) {
        var again = new ModelAndView(PAGE, status).addObject("endOthers", form.endOthers() != null);
        LocalPath.of(from).ifPresent(path -> again.addObject("from", path));
        return again;
    }

    private boolean isCurrent(PasswordForm form, BindingResult errors, SignedIn who) {
        if (account.isPasswordOf(who, form.currentText())) {
            return true;
        }
        errors.rejectValue("current", "account.password.wrong");
        return false;
    }

    private void check(PasswordForm form, BindingResult errors, SignedIn who) {
        var broken = rules.broken(form.chosenText(), who.getUsername());
        broken.ifPresent(rule -> errors.rejectValue("chosen", rule));
        if (broken.isEmpty() && !form.isTypedTwiceAlike()) {
            errors.rejectValue("again", "account.password.different");
        }
    }

    /** What was typed to change a password. */
    record PasswordForm(
            @Nullable String current,
            @Nullable String chosen,
            @Nullable String again,
            @Nullable String endOthers) {

        String currentText() {
            return current == null ? "" : current;
        }

        String chosenText() {
            return chosen == null ? "" : chosen;
        }

        boolean isTypedTwiceAlike() {
            return chosenText().equals(again);
        }
    }
}
