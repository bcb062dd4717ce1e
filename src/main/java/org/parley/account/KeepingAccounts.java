package org.parley.account;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.history.History;
import org.parley.history.Snapshot;
import org.parley.web.Labels;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to accounts. Doing it twice is doing it once. */
@Service
class KeepingAccounts {

    private final HoldingAccounts holding;
    private final OpenSessions sessions;
    private final OneTimeLinks links;
    private final History history;
    private final AccountEvents events;
    private final PasswordEncoder encoder;
    private final Labels words;

    KeepingAccounts(
            HoldingAccounts holding,
            OpenSessions sessions,
            OneTimeLinks links,
            History history,
            AccountEvents events,
            PasswordEncoder encoder,
            Labels words) {
        this.holding = holding;
        this.sessions = sessions;
        this.links = links;
        this.history = history;
        this.events = events;
        this.encoder = encoder;
        this.words = words;
    }

    /**
     * Also when somebody else changed the account meanwhile: to lock is never wrong to do first.
     *
     * @throws NotDoneException when nobody could keep accounts then
     */
    @Transactional
    public void lock(String userName, Doer by) {
        Held held = holding.hold(userName, by);
        if (held.account().isLocked()) {
            return;
        }
        held.refuseIfLast();
        change(held.account(), held.account()::lock, AccountEventKind.LOCKED, null, by);
        sessions.endAll(held.account().id());
        revokeInvitationsOf(held.account(), by);
    }

    @Transactional
    public void unlock(String userName, int version, Doer by) {
        Held held = holding.hold(userName, by);
        Account account = held.account();
        if (account.isLocked()) {
            held.refuseIfOvertaken(version);
            change(account, account::unlock, AccountEventKind.UNLOCKED, null, by);
        }
    }

    /** @throws NotDoneException when nobody could keep accounts then, or the account was changed meanwhile */
    @Transactional
    public void giveRole(String userName, int version, Role role, Doer by) {
        Held held = holding.hold(userName, by);
        Account account = held.account();
        if (account.role() == role) {
            return;
        }
        held.refuseIfOvertaken(version);
        held.refuseIfLast();
        String fromTo = words.message("account.audit.fromTo", words.of(account.role()), words.of(role));
        change(account, () -> account.becomes(role), AccountEventKind.ROLE_CHANGED, fromTo, by);
        if (role != Role.ADMIN) {
            revokeInvitationsOf(account, by);
        }
    }

    /**
     * The password is void and all sessions end at once.
     *
     * @param secret of the link by which the owner chooses another
     * @return whether that link can still be used; not where the same form was sent long before
     */
    @Transactional
    public boolean resetPassword(String userName, int version, String secret, Doer by) {
        Held held = holding.hold(userName, by);
        if (links.find(secret).isPresent()) {
            return links.isOpen(secret);
        }
        held.refuseIfOvertaken(version);
        Account account = held.account();
        links.reset(secret, account, by.accountId());
        String nothing = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
        change(account, () -> account.voidPassword(nothing), AccountEventKind.PASSWORD_RESET, null, by);
        sessions.endAll(account.id());
        return true;
    }

    /** Whoever has the account may sign in again. */
    @Transactional
    public void endSessions(String userName, Doer by) {
        sessions.endAll(holding.hold(userName, by).account().id(), by);
    }

    private void revokeInvitationsOf(Account account, Doer by) {
        List<String> revoked = links.revokeMadeBy(account.id());
        revoked.forEach(each -> events.done(AccountEventKind.INVITATION_REVOKED, null, by, each));
    }

    private void change(Account account, Runnable act, AccountEventKind kind, @Nullable String detail, Doer by) {
        Snapshot before = account.snapshot();
        act.run();
        var step = history.begin(by.who().actor(), null);
        step.changed(account, null, before);
        step.write();
        events.done(kind, account.id(), by, detail);
    }
}
