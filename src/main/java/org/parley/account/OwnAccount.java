package org.parley.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.Actor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The account of whoever is signed in: its owner changes the name and the password. */
@Service
public class OwnAccount {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final AccountEvents events;
    private final OpenSessions sessions;

    OwnAccount(Accounts accounts, PasswordEncoder encoder, AccountEvents events, OpenSessions sessions) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.events = events;
        this.sessions = sessions;
    }

    /**
     * Changes the name. What was edited before keeps the name of that day.
     *
     * @param was the name when the form was opened
     * @return whether the account has the new name now; false if the name was changed meanwhile
     */
    @Transactional
    public boolean changeName(Actor by, String was, String name) {
        Account account = accounts.findById(by.account()).orElseThrow();
        if (account.displayName().equals(name)) {
            return true;
        }
        if (!account.displayName().equals(was)) {
            return false;
        }
        String fromTo = account.displayName() + " → " + name;
        events.change(account, () -> account.isCalled(name), AccountEventKind.NAME_CHANGED, by, fromTo);
        return true;
    }

    @Transactional(readOnly = true)
    public boolean isPasswordOf(SignedIn who, String typed) {
        return encoder.matches(typed, accounts.getReferenceById(who.accountId()).passwordHash());
    }

    /**
     * Changes the password.
     *
     * @param only the one session that stays open; null if all stay open
     */
    @Transactional
    public void changePassword(Actor by, String chosen, @Nullable String only) {
        Account account = accounts.getReferenceById(by.account());
        String hash = Objects.requireNonNull(encoder.encode(chosen));
        events.change(account, () -> account.changePassword(hash), AccountEventKind.PASSWORD_CHANGED, by, null);
        if (only != null) {
            sessions.endOthers(by, only);
        }
    }
}
