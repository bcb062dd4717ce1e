package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
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

    private final ChangingPasswords passwords;
    private final PasswordRules rules;

    PasswordController(ChangingPasswords passwords, PasswordRules rules) {
        this.passwords = passwords;
        this.rules = rules;
    }

    @GetMapping("/account/password")
    String form(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String changed,
            @ModelAttribute("form") PasswordForm form,
            Model model) {
        model.addAttribute("from", LocalPath.of(from).orElse(null));
        model.addAttribute("changed", changed != null);
        return PAGE;
    }

    @PostMapping("/account/password")
    ModelAndView change(
            @RequestParam(required = false) @Nullable String from,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        boolean sentBefore = form.isTypedTwiceAlike() && passwords.isPasswordOf(who, form.chosenText());
        if (!sentBefore) {
            check(form, errors, who);
        }
        if (errors.hasErrors()) {
            var again = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
            LocalPath.of(from).ifPresent(path -> again.addObject("from", path));
            return again;
        }
        if (!sentBefore) {
            passwords.change(Doer.of(who, request), form.chosenText());
        }
        var done = new ModelAndView("redirect:/account/password");
        done.setStatus(HttpStatus.SEE_OTHER);
        done.addObject("changed", "");
        LocalPath.of(from).ifPresent(path -> done.addObject("from", path));
        return done;
    }

    private void check(PasswordForm form, BindingResult errors, SignedIn who) {
        if (!passwords.isPasswordOf(who, form.currentText())) {
            errors.rejectValue("current", "account.password.wrong");
        }
        var broken = rules.broken(form.chosenText(), who.getUsername());
        broken.ifPresent(rule -> errors.rejectValue("chosen", rule));
        if (broken.isEmpty() && !form.isTypedTwiceAlike()) {
            errors.rejectValue("again", "account.password.different");
        }
    }
}
