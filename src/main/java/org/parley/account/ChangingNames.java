package org.parley.account;

import org.parley.history.History;
import org.parley.history.Snapshot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the name of whoever is signed in. What was edited before keeps the name of that day. */
@Service
class ChangingNames {

    private final Accounts accounts;
    private final History history;
    private final AccountEvents events;

    ChangingNames(Accounts accounts, History history, AccountEvents events) {
        this.accounts = accounts;
        this.history = history;
        this.events = events;
    }

    /** @param was the name that is to be another @return whether it is; not where it had been changed meanwhile */
    @Transactional
    public boolean change(Doer by, String was, String name) {
        Account account = accounts.findById(by.accountId()).orElseThrow();
        if (account.displayName().equals(name)) {
            return true;
        }
        if (!account.displayName().equals(was)) {
            return false;
        }
        String fromTo = account.displayName() + " → " + name;
        Snapshot before = account.snapshot();
        account.isCalled(name);
        var step = history.begin(by.who().actor(), null);
        step.changed(account, null, before);
        step.write();
        events.done(AccountEventKind.NAME_CHANGED, account.id(), by, fromTo);
        return true;
    }
}
