package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.parley.web.CodeWords;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriTemplate;

/** One account, as an administrator keeps it. */
@Controller
@RequestMapping(AccountController.ADDRESS)
class AccountController {

    static final String ADDRESS = "/admin/accounts/{userName}";

    private static final int LATEST = 10;

    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final FindingAudit audit;
    private final CodeWords words;

    AccountController(Accounts accounts, KeepingAccounts keeping, FindingAudit audit, CodeWords words) {
        this.accounts = accounts;
        this.keeping = keeping;
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
    ModelAndView unlock(@PathVariable String userName, @ModelAttribute("by") Doer by) {
        keeping.unlock(userName, by);
        return done(userName);
    }

    @PostMapping("/role")
    ModelAndView giveRole(@PathVariable String userName, @RequestParam Role role, @ModelAttribute("by") Doer by) {
        keeping.giveRole(userName, role, by);
        return done(userName);
    }

    @PostMapping("/reset")
    ModelAndView resetPassword(
            @PathVariable String userName,
            @RequestParam(defaultValue = "") String token,
            @ModelAttribute("by") Doer by,
            RedirectAttributes shownOnce) {
        if (userName.equals(by.who().getUsername())) {
            throw new NotFoundException("one's own password is changed, not reset");
        }
        String secret = OneTimeSecret.of(token, by.accountId(), "reset " + userName);
        keeping.resetPassword(userName, secret, by);
        shownOnce.addFlashAttribute("link", LinkController.address(OneTimeLink.Purpose.RESET, secret));
        return done(userName);
    }

    @ExceptionHandler
    ModelAndView refuse(
            LastAdministratorException last, HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String userName = new UriTemplate(ADDRESS + "/{act}").match(path).getOrDefault("userName", "");
        return page(userName, Doer.of(who, request), HttpStatus.CONFLICT).addObject("last", true);
    }

    private ModelAndView page(String userName, Doer by, HttpStatus status) {
        Account account =
                accounts.findByUserName(userName).orElseThrow(() -> new NotFoundException("no account of that name"));
        return new ModelAndView("account/account", status)
                .addObject("account", AccountPage.of(account, by.accountId()))
                .addObject("entries", audit.latest(userName, LATEST))
                .addObject("roles", words.all(Role.class))
                .addObject("token", UUID.randomUUID().toString())
                .addObject("allEntries", AuditFilter.of(userName).address(1));
    }

    private static ModelAndView done(String userName) {
        var done = new ModelAndView("redirect:" + ADDRESS.replace("{userName}", userName));
        done.setStatus(HttpStatus.SEE_OTHER);
        return done;
    }
}
