package org.parley.account;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.parley.history.Actor;
import org.parley.web.Labels;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to accounts. To do it twice is the same as to do it once. */
@Service
public class AccountAdministration {

    private final HeldAccounts accounts;
    private final OpenSessions sessions;
    private final OneTimeLinks links;
    private final AccountEvents events;
    private final PasswordEncoder encoder;
    private final Labels labels;

    AccountAdministration(
            HeldAccounts accounts,
            OpenSessions sessions,
            OneTimeLinks links,
            AccountEvents events,
            PasswordEncoder encoder,
            Labels labels) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.events = events;
        this.encoder = encoder;
        this.labels = labels;
    }

    /**
     * Locks an account, even if somebody else has changed it meanwhile: to lock is never wrong to do first.
     *
     * @throws NotDoneException if nobody could keep accounts then
     */
    @Transactional
    public void lock(String userName, Actor by) {
        HeldAccounts.Held held = accounts.hold(userName, by);
        if (held.account().isLocked()) {
            return;
        }
        held.refuseIfLast();
        events.change(held.account(), held.account()::lock, AccountEventKind.LOCKED, by, null);
        sessions.endAll(held.account().id());
        revokeInvitationsOf(held.account(), by);
    }

    @Transactional
    public void unlock(String userName, int version, Actor by) {
        HeldAccounts.Held held = accounts.hold(userName, by);
        Account account = held.account();
        if (account.isLocked()) {
            held.refuseIfOvertaken(version);
            events.change(account, account::unlock, AccountEventKind.UNLOCKED, by, null);
        }
    }

    /**
     * Gives an account another role.
     *
     * @param version of the account on the page whose form was sent
     * @throws NotDoneException if nobody could keep accounts then, or the account was changed meanwhile
     */
    @Transactional
    public void giveRole(String userName, int version, Role role, Actor by) {
        HeldAccounts.Held held = accounts.hold(userName, by);
        Account account = held.account();
        if (account.role() == role) {
            return;
        }
        held.refuseIfOvertaken(version);
        held.refuseIfLast();
        String fromTo = labels.message("account.audit.fromTo", labels.of(account.role()), labels.of(role));
        events.change(account, () -> account.becomes(role), AccountEventKind.ROLE_CHANGED, by, fromTo);
        if (role != Role.ADMIN) {
            revokeInvitationsOf(account, by);
        }
    }

    /**
     * Makes the password void, and ends all sessions at once.
     *
     * @param version of the account on the page whose form was sent
     * @param secret of the link by which the owner chooses another password
     * @return whether that link can still be used; false if the same form was sent long before
     */
    @Transactional
    public boolean resetPassword(String userName, int version, String secret, Actor by) {
        HeldAccounts.Held held = accounts.hold(userName, by);
        if (links.find(secret).isPresent()) {
            return links.isOpen(secret);
        }
        held.refuseIfOvertaken(version);
        Account account = held.account();
        links.reset(secret, account, by.account());
        String nothing = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
        events.change(account, () -> account.voidPassword(nothing), AccountEventKind.PASSWORD_RESET, by, null);
        sessions.endAll(account.id());
        return true;
    }

    /** Ends all sessions. Whoever has the account may sign in again. */
    @Transactional
    public void endSessions(String userName, Actor by) {
        sessions.endAll(accounts.hold(userName, by).account().id(), by);
    }

    private void revokeInvitationsOf(Account account, Actor by) {
        List<String> revoked = links.revokeMadeBy(account.id());
        revoked.forEach(each -> events.done(AccountEventKind.INVITATION_REVOKED, null, by, each));
    }
}
