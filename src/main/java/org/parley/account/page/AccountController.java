package org.parley.account.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.Account;
import org.parley.account.AccountAdministration;
import org.parley.account.Accounts;
import org.parley.account.NotDoneException;
import org.parley.account.OneTimeLink;
import org.parley.account.OneTimeSecret;
import org.parley.account.OpenSessions;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.history.Actor;
import org.parley.web.Labels;
import org.parley.web.Moments;
import org.parley.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriTemplate;

/** One account, as an administrator keeps it. */
@Controller
@RequestMapping(AccountController.ADDRESS)
class AccountController {

    static final String ADDRESS = "/admin/accounts/{userName}";

    private static final int LATEST = 10;

    private final Accounts accounts;
    private final AccountAdministration administration;
    private final OpenSessions sessions;
    private final AuditList audit;
    private final Labels labels;

    AccountController(
            Accounts accounts,
            AccountAdministration administration,
            OpenSessions sessions,
            AuditList audit,
            Labels labels) {
        this.accounts = accounts;
        this.administration = administration;
        this.sessions = sessions;
        this.audit = audit;
        this.labels = labels;
    }

    @ModelAttribute("by")
    Actor by(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        return who.actor(request);
    }

    @GetMapping
    ModelAndView show(@PathVariable String userName, @ModelAttribute("by") Actor by) {
        return page(userName, by, HttpStatus.OK);
    }

    @PostMapping("/lock")
    ModelAndView lock(@PathVariable String userName, @ModelAttribute("by") Actor by) {
        administration.lock(userName, by);
        return done(userName);
    }

    @PostMapping("/unlock")
    ModelAndView unlock(
            @PathVariable String userName,
            @RequestParam(defaultValue = "") String version,
            @ModelAttribute("by") Actor by) {
        administration.unlock(userName, number(version), by);
        return done(userName);
    }

    @PostMapping("/role")
    ModelAndView giveRole(
            @PathVariable String userName,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal SignedIn who,
            @ModelAttribute("by") Actor by) {
        Optional<Role> chosen = Role.named(role);
        if (chosen.isEmpty()) {
            return page(userName, by, HttpStatus.UNPROCESSABLE_CONTENT).addObject("problem", "role");
        }
        administration.giveRole(userName, number(version), chosen.get(), by);
        return who.getUsername().equals(userName) && chosen.get() != Role.ADMIN ? seeOther("/account") : done(userName);
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(@PathVariable String userName, @ModelAttribute("by") Actor by) {
        administration.endSessions(userName, by);
        return done(userName);
    }

    /** The link is on the answer itself, and nowhere else: a session would keep it for the page to be led to. */
    @PostMapping("/reset")
    ModelAndView resetPassword(
            @PathVariable String userName,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal SignedIn who,
            @ModelAttribute("by") Actor by) {
        if (who.getUsername().equals(userName)) {
            throw new NotFoundException("one's own password is changed, not reset");
        }
        String secret = OneTimeSecret.of(token, by.account(), "reset " + userName);
        return administration.resetPassword(userName, number(version), secret, by)
                ? page(userName, by, HttpStatus.OK)
                        .addObject("link", LinkController.address(OneTimeLink.Purpose.RESET, secret))
                : done(userName);
    }

    @ExceptionHandler
    ModelAndView refuse(NotDoneException refused, HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String userName = new UriTemplate(ADDRESS + "/{act}").match(path).getOrDefault("userName", "");
        var page = page(userName, who.actor(request), HttpStatus.CONFLICT).addObject("problem", refused.why());
        Role.named(request.getParameter("role")).ifPresent(role -> page.addObject("chosen", role.name()));
        return page;
    }

    private ModelAndView page(String userName, Actor by, HttpStatus status) {
        Account account =
                accounts.findByUserName(userName).orElseThrow(() -> new NotFoundException("no account of that name"));
        return new ModelAndView("account/account", status)
                .addObject("account", AccountPage.of(account, by.account()))
                .addObject("chosen", account.role().name())
                .addObject("sessions", sessions.of(account.id(), null))
                .addObject("entries", audit.latest(userName, LATEST))
                .addObject("roles", labels.all(Role.class))
                .addObject("token", UUID.randomUUID().toString())
                .addObject("allEntries", AuditFilter.of(userName).address(1));
    }

    /** Of the account on the page whose form was sent; none that there is, where that was left out. */
    private static int number(String version) {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static ModelAndView done(String userName) {
        return seeOther(ADDRESS.replace("{userName}", userName));
    }

    private static ModelAndView seeOther(String address) {
        var done = new ModelAndView("redirect:" + address);
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }

    /**
     * An account as an administrator sees it.
     *
     * @param isOwn whether it is the administrator's own
     */
    record AccountPage(
            String userName,
            String displayName,
            String role,
            boolean isLocked,
            int version,
            String since,
            boolean isOwn) {

        static AccountPage of(Account account, long viewer) {
            return new AccountPage(
                    account.userName(),
                    account.displayName(),
                    account.role().name(),
                    account.isLocked(),
                    account.version(),
                    Moments.dayAndTime(account.createdAt()),
                    account.id() == viewer);
        }
    }
}
