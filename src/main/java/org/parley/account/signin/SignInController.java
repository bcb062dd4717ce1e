package org.parley.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in form. Spring Security takes in what it posts. */
@Controller
class SignInController {

    @GetMapping("/sign-in")
    String form(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable String ready,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("refused", refused != null);
        model.addAttribute("ready", ready != null);
        model.addAttribute(
                "from", LocalPath.of(from).or(() -> LocalPath.cameFrom(request)).orElse(null));
        return "account/sign-in";
    }

    /** After too many attempts that failed: the form again, and nothing about whether there is such an account. */
    @PostMapping(SignInFailure.NOT_YET)
    String notYet(
            @RequestAttribute(SignInFailure.WAIT) Duration wait,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(required = false) @Nullable String from,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
        model.addAttribute("refused", true);
        model.addAttribute("minutes", wait.toMinutes() + 1);
        model.addAttribute("userName", username);
        model.addAttribute("from", LocalPath.of(from).orElse(null));
        return "account/sign-in";
    }
}
