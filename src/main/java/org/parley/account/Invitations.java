package org.parley.account;

import java.time.Clock;
import java.util.List;
import org.parley.history.Actor;
import org.parley.web.Labels;
import org.parley.web.Moments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations of people who are to have an account. */
@Service
public class Invitations {

    private final HeldAccounts held;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final AccountEvents events;
    private final Labels labels;
    private final Clock clock;

    Invitations(
            HeldAccounts held,
            Accounts accounts,
            OneTimeLinks links,
            AccountEvents events,
            Labels labels,
            Clock clock) {
        this.held = held;
        this.accounts = accounts;
        this.links = links;
        this.events = events;
        this.labels = labels;
        this.clock = clock;
    }

    /**
     * Invites somebody.
     *
     * @param secret of the link that is handed out
     * @return whether the secret opens an invitation now; false if somebody of that name is invited or has an account
     */
    @Transactional
    public boolean invite(String userName, String displayName, Role role, String secret, Actor by) {
        held.holdAdministrator(by);
        if (accounts.findByUserName(userName).isPresent()) {
            return false;
        }
        if (links.invite(secret, userName, displayName, role, by.account())) {
            String detail = userName + ", " + displayName + ", " + labels.of(role);
            events.done(AccountEventKind.INVITED, null, by, detail);
            return true;
        }
        return links.isOpen(secret);
    }

    @Transactional
    public void revoke(long invitation, Actor by) {
        held.holdAdministrator(by);
        links.revoke(invitation)
                .forEach(userName -> events.done(AccountEventKind.INVITATION_REVOKED, null, by, userName));
    }

    @Transactional(readOnly = true)
    public List<OpenInvitation> open() {
        return links.openInvitations().stream()
                .map(each -> new OpenInvitation(
                        each.id(),
                        each.userName(),
                        each.displayName(),
                        each.role().name(),
                        each.createdByName(),
                        Moments.dayAndTime(each.expiresAt()),
                        each.state(clock.instant()) == OneTimeLink.State.EXPIRED))
                .toList();
    }

    /** An invitation that has not been used yet. */
    public record OpenInvitation(
            long id,
            String userName,
            String displayName,
            String role,
            String invitedBy,
            String until,
            boolean isExpired) {}
}
