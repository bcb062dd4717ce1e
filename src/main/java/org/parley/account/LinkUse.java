package org.parley.account;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.parley.history.Actor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use of one-time links: an invitation makes an account, a reset sets its password. */
@Service
public class LinkUse {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final PasswordEncoder encoder;
    private final AccountEvents events;
    private final Clock clock;

    LinkUse(
            OneTimeLinks links,
            Accounts accounts,
            OpenSessions sessions,
            PasswordEncoder encoder,
            AccountEvents events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.sessions = sessions;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OneTimeLink> find(String secret) {
        return links.find(secret);
    }

    /**
     * Uses a link.
     *
     * @param secret of the link
     * @param from the network address of the request
     * @return whether the account has this password now; also true if the same form was sent just before, by a double click
     */
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

    /**
     * Makes the account.
     *
     * @return false if somebody was invited twice at the same moment, and the other link was used
     */
    private boolean make(OneTimeLink link, String name, String hash, String from) {
        if (accounts.findByUserName(link.userName()).isPresent()) {
            links.revoke(link.id());
            return false;
        }
        Account account = accounts.saveAndFlush(new Account(link.userName(), name, link.role(), hash, clock.instant()));
        events.created(account, AccountEventKind.INVITATION_USED, owner(account, from), null);
        links.used(link, account.id());
        return true;
    }

    private void reset(OneTimeLink link, String hash, String from) {
        Account account =
                accounts.findById(Objects.requireNonNull(link.accountId())).orElseThrow();
        events.change(
                account, () -> account.changePassword(hash), AccountEventKind.RESET_USED, owner(account, from), null);
        sessions.endAll(account.id());
        links.used(link, account.id());
    }

    private static Actor owner(Account account, String from) {
        return new Actor(account.id(), account.displayName(), from);
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
