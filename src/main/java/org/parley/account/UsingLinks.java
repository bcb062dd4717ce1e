package org.parley.account;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.parley.history.History;
import org.parley.history.Snapshot;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens when a one-time link is used. */
@Service
class UsingLinks {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final PasswordEncoder encoder;
    private final History history;
    private final AccountEvents events;
    private final Clock clock;

    UsingLinks(
            OneTimeLinks links,
            Accounts accounts,
            OpenSessions sessions,
            PasswordEncoder encoder,
            History history,
            AccountEvents events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.sessions = sessions;
        this.encoder = encoder;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OneTimeLink> find(String secret) {
        return links.find(secret);
    }

    /** @return whether the password is the account's now; also when the same was sent just before, as by a double click */
    @Transactional
    public boolean use(String secret, String name, String password, String from) {
        OneTimeLink link = links.hold(secret).orElse(null);
        if (link == null || link.state(clock.instant()) == OneTimeLink.State.USED) {
            return link != null && wasSetBy(link, password);
        }
        if (link.state(clock.instant()) != OneTimeLink.State.OPEN) {
            return false;
        }
        String hash = Objects.requireNonNull(encoder.encode(password));
        if (link.purpose() == OneTimeLink.Purpose.INVITATION) {
            return make(link, name, hash, from);
        }
        reset(link, hash, from);
        return true;
    }

    /** @return false where somebody was invited twice at the same moment, and the other link was used */
    private boolean make(OneTimeLink link, String name, String hash, String from) {
        if (accounts.findByUserName(link.userName()).isPresent()) {
            links.revoke(link.id());
            return false;
        }
        Account account = accounts.saveAndFlush(new Account(link.userName(), name, link.role(), hash, clock.instant()));
        var step = history.begin(account.signedIn().actor(), null);
        step.created(account, null);
        step.write();
        links.used(link, account.id());
        events.byOwner(AccountEventKind.INVITATION_USED, account.id(), from);
        return true;
    }

    private void reset(OneTimeLink link, String hash, String from) {
        Account account =
                accounts.findById(Objects.requireNonNull(link.accountId())).orElseThrow();
        Snapshot before = account.snapshot();
        account.changePassword(hash);
        var step = history.begin(account.signedIn().actor(), null);
        step.changed(account, null, before);
        step.write();
        sessions.endAll(account.id());
        links.used(link, account.id());
        events.byOwner(AccountEventKind.RESET_USED, account.id(), from);
    }

    /** Only just after: else an old link would be a place to guess at passwords that counts no failures. */
    private boolean wasSetBy(OneTimeLink link, String password) {
        return Optional.ofNullable(link.accountId())
                .filter(account -> link.wasJustUsed(clock.instant()))
                .flatMap(accounts::findById)
                .filter(account -> encoder.matches(password, account.passwordHash()))
                .isPresent();
    }
}
