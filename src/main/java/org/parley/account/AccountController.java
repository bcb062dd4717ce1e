package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.parley.web.Labels;
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
    private final KeepingAccounts keeping;
    private final OpenSessions sessions;
    private final FindingAudit audit;
    private final Labels words;

    AccountController(
            Accounts accounts, KeepingAccounts keeping, OpenSessions sessions, FindingAudit audit, Labels words) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.sessions = sessions;
        this.audit = audit;
        this.words = words;
    }

    @ModelAttribute("by")
    Doer by(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        return Doer.of(who, request);
    }

    @GetMapping
    ModelAndView show(@PathVariable String userName, @ModelAttribute("by") Doer by) {
        return page(userName, by, HttpStatus.OK);
    }

    @PostMapping("/lock")
    ModelAndView lock(@PathVariable String userName, @ModelAttribute("by") Doer by) {
        keeping.lock(userName, by);
        return done(userName);
    }

    @PostMapping("/unlock")
    ModelAndView unlock(
            @PathVariable String userName,
            @RequestParam(defaultValue = "") String version,
            @ModelAttribute("by") Doer by) {
        keeping.unlock(userName, number(version), by);
        return done(userName);
    }

    @PostMapping("/role")
    ModelAndView giveRole(
            @PathVariable String userName,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String version,
            @ModelAttribute("by") Doer by) {
        Optional<Role> chosen = Role.named(role);
        if (chosen.isEmpty()) {
            return page(userName, by, HttpStatus.UNPROCESSABLE_CONTENT).addObject("problem", "role");
        }
        keeping.giveRole(userName, number(version), chosen.get(), by);
        return by.isCalled(userName) && chosen.get() != Role.ADMIN ? seeOther("/account") : done(userName);
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(@PathVariable String userName, @ModelAttribute("by") Doer by) {
        keeping.endSessions(userName, by);
        return done(userName);
    }

    /** The link is on the answer itself, and nowhere else: a session would keep it for the page to be led to. */
    @PostMapping("/reset")
    ModelAndView resetPassword(
            @PathVariable String userName,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String version,
            @ModelAttribute("by") Doer by) {
        if (by.isCalled(userName)) {
            throw new NotFoundException("one's own password is changed, not reset");
        }
        String secret = OneTimeSecret.of(token, by.accountId(), "reset " + userName);
        return keeping.resetPassword(userName, number(version), secret, by)
                ? page(userName, by, HttpStatus.OK)
                        .addObject("link", LinkController.address(OneTimeLink.Purpose.RESET, secret))
                : done(userName);
    }

    @ExceptionHandler
    ModelAndView refuse(NotDoneException refused, HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String userName = new UriTemplate(ADDRESS + "/{act}").match(path).getOrDefault("userName", "");
        var page = page(userName, Doer.of(who, request), HttpStatus.CONFLICT).addObject("problem", refused.why());
        Role.named(request.getParameter("role")).ifPresent(role -> page.addObject("chosen", role.name()));
        return page;
    }

    private ModelAndView page(String userName, Doer by, HttpStatus status) {
        Account account =
                accounts.findByUserName(userName).orElseThrow(() -> new NotFoundException("no account of that name"));
        return new ModelAndView("account/account", status)
                .addObject("account", AccountPage.of(account, by.accountId()))
                .addObject("chosen", account.role().name())
                .addObject("sessions", sessions.of(account.id(), null))
                .addObject("entries", audit.latest(userName, LATEST))
                .addObject("roles", words.all(Role.class))
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
}
