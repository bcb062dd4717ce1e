package org.parley.account.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.DisplayName;
import org.parley.account.Invitations;
import org.parley.account.OneTimeLink;
import org.parley.account.OneTimeSecret;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.account.UserName;
import org.parley.web.CleanText;
import org.parley.web.Labels;
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
import org.springframework.web.servlet.ModelAndView;

/** Where administrators invite people, and revoke what was not used yet. */
@Controller
@RequestMapping("/admin/invitations")
class InvitationsController {

    private final Invitations inviting;
    private final Labels labels;

    InvitationsController(Invitations inviting, Labels labels) {
        this.inviting = inviting;
        this.labels = labels;
    }

    @InitBinder("form")
    void readAsTyped(WebDataBinder binder) {
        binder.initDirectFieldAccess();
        binder.registerCustomEditor(String.class, new CleanText());
    }

    @GetMapping
    ModelAndView show(@ModelAttribute("form") InvitationForm form) {
        return page(form, HttpStatus.OK);
    }

    /** The link is on the answer itself, and nowhere else: a session would keep it for the page to be led to. */
    @PostMapping
    ModelAndView invite(
            @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        String userName = UserName.of(form.userName);
        Optional<Role> role = Role.named(form.role);
        check(form, role, errors);
        if (!errors.hasErrors()) {
            String name = DisplayName.of(form.displayName);
            String subject = "invitation " + userName + " " + role.orElseThrow() + " " + name;
            String secret = OneTimeSecret.of(form.token, who.accountId(), subject);
            if (inviting.invite(userName, name, role.orElseThrow(), secret, who.actor(request))) {
                form.clear();
                return page(form, HttpStatus.OK)
                        .addObject("link", LinkController.address(OneTimeLink.Purpose.INVITATION, secret))
                        .addObject("invited", name);
            }
            errors.rejectValue("userName", "account.invite.taken");
        }
        return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{invitation:[0-9]{1,18}}/revoke")
    ModelAndView revoke(
            @PathVariable long invitation, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        inviting.revoke(invitation, who.actor(request));
        return done();
    }

    private ModelAndView page(InvitationForm form, HttpStatus status) {
        if (form.token.isBlank()) {
            form.token = UUID.randomUUID().toString();
        }
        return new ModelAndView("account/invitations", status)
                .addObject("refused", status != HttpStatus.OK)
                .addObject("roles", labels.all(Role.class))
                .addObject("open", inviting.open());
    }

    private static void check(InvitationForm form, Optional<Role> role, BindingResult errors) {
        DisplayName.wrong(form.displayName).ifPresent(message -> errors.rejectValue("displayName", message));
        if (!UserName.fits(UserName.of(form.userName))) {
            errors.rejectValue("userName", "account.invite.userName.wrong");
        }
        if (role.isEmpty()) {
            errors.rejectValue("role", "account.role.missing");
        }
    }

    private static ModelAndView done() {
        var done = new ModelAndView("redirect:/admin/invitations");
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    /** Whom to invite, as typed. */
    static class InvitationForm {

        public String displayName = "";
        public String userName = "";
        public String role = Role.EDITOR.name();

        /** Names this copy of the form. */
        public String token = "";

        /** For the next one. */
        void clear() {
            displayName = "";
            userName = "";
            role = Role.EDITOR.name();
            token = "";
        }
    }
}
