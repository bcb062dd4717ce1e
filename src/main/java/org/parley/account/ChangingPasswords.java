package org.parley.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.History;
import org.parley.history.Snapshot;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the password of whoever is signed in. */
@Service
class ChangingPasswords {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final History history;
    private final AccountEvents events;
    private final OpenSessions sessions;

    ChangingPasswords(
            Accounts accounts, PasswordEncoder encoder, History history, AccountEvents events, OpenSessions sessions) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.history = history;
        this.events = events;
        this.sessions = sessions;
    }

    @Transactional(readOnly = true)
    public boolean isPasswordOf(SignedIn who, String typed) {
        return encoder.matches(typed, accounts.getReferenceById(who.accountId()).passwordHash());
    }

    /** @param only the one session that stays open; null where all do */
    @Transactional
    public void change(Doer by, String chosen, @Nullable String only) {
        Account account = accounts.getReferenceById(by.accountId());
        Snapshot before = account.snapshot();
        account.changePassword(Objects.requireNonNull(encoder.encode(chosen)));
        var step = history.begin(by.who().actor(), null);
        step.changed(account, null, before);
        step.write();
        events.byOwner(AccountEventKind.PASSWORD_CHANGED, account.id(), by.from());
        if (only != null) {
            sessions.endOthers(by, only);
        }
    }
}
