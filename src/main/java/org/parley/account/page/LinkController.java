package org.parley.account.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.parley.account.ClientAddress;
import org.parley.account.DisplayName;
import org.parley.account.LinkUse;
import org.parley.account.OneTimeLink;
import org.parley.account.PasswordRules;
import org.parley.web.CleanText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where one-time links lead. Following one changes nothing, so it does not matter who looks into the message that
 * carries it. The address is a secret: no other site, and no later page, is told of it.
 */
@Controller
@RequestMapping({"/invitation/{secret}", "/reset/{secret}"})
class LinkController {

    private final LinkUse links;
    private final PasswordRules rules;
    private final Clock clock;

    LinkController(LinkUse links, PasswordRules rules, Clock clock) {
        this.links = links;
        this.rules = rules;
        this.clock = clock;
    }

    /** The whole address, to be handed on. */
    static String address(OneTimeLink.Purpose purpose, String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment(purpose.name().toLowerCase(Locale.ROOT), secret)
                .toUriString();
    }

    @InitBinder("form")
    void readAsTyped(WebDataBinder binder) {
        binder.initDirectFieldAccess();
        binder.registerCustomEditor(String.class, "name", new CleanText());
    }

    @ModelAttribute
    void tellNobodyOfTheAddress(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    ModelAndView show(@PathVariable String secret, @ModelAttribute("form") LinkForm form) {
        Optional<OneTimeLink> link = links.find(secret);
        link.ifPresent(each -> form.name = each.displayName());
        return page(secret, link, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView use(
            @PathVariable String secret,
            @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            HttpServletRequest request) {
        Optional<OneTimeLink> link = links.find(secret);
        if (link.isEmpty()) {
            return page(secret, link, HttpStatus.OK);
        }
        check(form, link.get(), errors);
        if (errors.hasErrors()) {
            return page(secret, link, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!links.use(secret, DisplayName.of(form.name), form.chosen, ClientAddress.of(request))) {
            return page(secret, links.find(secret), HttpStatus.OK);
        }
        var done = new ModelAndView("redirect:/sign-in");
        done.setStatus(HttpStatus.SEE_OTHER);
        return done.addObject("ready", "");
    }

    private ModelAndView page(String secret, Optional<OneTimeLink> link, HttpStatus status) {
        OneTimeLink.State state = link.map(each -> each.state(clock.instant())).orElse(null);
        if (state != OneTimeLink.State.OPEN) {
            HttpStatus gone = state == null ? HttpStatus.NOT_FOUND : HttpStatus.GONE;
            return new ModelAndView("account/gone", gone)
                    .addObject("state", state == null ? "UNKNOWN" : state.name())
                    .addObject("code", gone.value());
        }
        OneTimeLink open = link.orElseThrow();
        return new ModelAndView("account/link", status)
                .addObject("refused", status != HttpStatus.OK)
                .addObject("act", open.purpose().name().toLowerCase(Locale.ROOT))
                .addObject("secret", secret)
                .addObject("userName", open.userName());
    }

    private void check(LinkForm form, OneTimeLink link, BindingResult errors) {
        if (link.purpose() == OneTimeLink.Purpose.INVITATION) {
            DisplayName.wrong(form.name).ifPresent(message -> errors.rejectValue("name", message));
        }
        Optional<String> broken = rules.broken(form.chosen, link.userName());
        broken.ifPresent(rule -> errors.rejectValue("chosen", rule));
        if (broken.isEmpty() && !form.chosen.equals(form.again)) {
            errors.rejectValue("again", "account.password.different");
        }
    }

    /** What somebody types who follows a one-time link. */
    static class LinkForm {

        public String name = "";
        public String chosen = "";
        public String again = "";
    }
}
