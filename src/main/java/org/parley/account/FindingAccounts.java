package org.parley.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the account of whoever wants to sign in. An unknown name takes as long as a wrong password: Spring Security sees to it. */
@Service
class FindingAccounts implements UserDetailsService {

    /** As the table demands; anything else cannot be an account, and need not reach the database. */
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private final Accounts accounts;

    FindingAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        String userName = typed.strip().toLowerCase(Locale.ROOT);
        if (!USER_NAME.matcher(userName).matches()) {
            throw new UsernameNotFoundException("not a user name");
        }
        return accounts.findByUserName(userName)
                .map(Account::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no account of that name"));
    }
}
