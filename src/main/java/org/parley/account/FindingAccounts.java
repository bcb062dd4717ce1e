package org.parley.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the account of whoever wants to sign in. An unknown name takes as long as a wrong password: Spring Security sees to it. */
@Service
class FindingAccounts {

    private final Accounts accounts;

    FindingAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    UserDetails named(String typed) {
        String userName = UserName.of(typed);
        if (!UserName.fits(userName)) {
            throw new UsernameNotFoundException("not a user name");
        }
        return accounts.findByUserName(userName)
                .map(Account::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no account of that name"));
    }
}
