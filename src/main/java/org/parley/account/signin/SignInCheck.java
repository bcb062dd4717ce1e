package org.parley.account.signin;

import org.parley.account.Account;
import org.parley.account.AccountEventKind;
import org.parley.account.AccountEvents;
import org.parley.account.Accounts;
import org.parley.account.ClientAddress;
import org.parley.account.SignedIn;
import org.parley.account.UserName;
import org.parley.account.signin.SignInAttempts.TooManyAttempts;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Compares name and password, as long as not too many attempts failed before, and tells the audit list. */
@Component
class SignInCheck implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInAttempts attempts;
    private final Accounts accounts;
    private final AccountEvents events;

    SignInCheck(PasswordEncoder encoder, SignInAttempts attempts, Accounts accounts, AccountEvents events) {
        this.passwords = new DaoAuthenticationProvider(typed -> named(accounts, typed));
        this.passwords.setPasswordEncoder(encoder);
        this.attempts = attempts;
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String userName = UserName.of(typed.getName());
        String from = from(typed);
        attempts.begin(userName, from).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        try {
            Authentication done = passwords.authenticate(typed);
            attempts.succeeded(userName, from);
            if (done.getPrincipal() instanceof SignedIn who) {
                events.byOwner(AccountEventKind.SIGNED_IN, who.accountId(), from);
            }
            return done;
        } catch (BadCredentialsException | AccountStatusException refused) {
            noteFailure(userName, from);
            throw refused;
        }
    }

    /** An unknown name takes as long as a wrong password: Spring Security sees to it. */
    private static UserDetails named(Accounts accounts, String typed) {
        String userName = UserName.of(typed);
        if (!UserName.fits(userName)) {
            throw new UsernameNotFoundException("not a user name");
        }
        return accounts.findByUserName(userName)
                .map(Account::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no account of that name"));
    }

    /** The name is kept only if an account has it: people type passwords into the wrong field. */
    private void noteFailure(String userName, String from) {
        Long account = UserName.fits(userName)
                ? accounts.findByUserName(userName).map(Account::id).orElse(null)
                : null;
        events.signInFailed(account, from);
    }

    private static String from(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details
                ? ClientAddress.of(details.getRemoteAddress())
                : ClientAddress.of("");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
