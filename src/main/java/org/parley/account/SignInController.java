package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in form. Spring Security takes in what it posts. */
@Controller
class SignInController {

    @GetMapping("/sign-in")
    String form(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String refused,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("refused", refused != null);
        model.addAttribute(
                "from", LocalPath.of(from).or(() -> LocalPath.cameFrom(request)).orElse(null));
        return "account/sign-in";
    }
}
