package org.parley.account;

import java.time.Clock;
import java.util.List;
import org.parley.web.Labels;
import org.parley.web.Moments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people who are to have an account. */
@Service
class Inviting {

    private final HoldingAccounts holding;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final AccountEvents events;
    private final Labels words;
    private final Clock clock;

    Inviting(
            HoldingAccounts holding,
            Accounts accounts,
            OneTimeLinks links,
            AccountEvents events,
            Labels words,
            Clock clock) {
        this.holding = holding;
        this.accounts = accounts;
        this.links = links;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    /** @return whether the secret opens an invitation now; not where somebody of that name is invited or has an account */
    @Transactional
    public boolean invite(String userName, String displayName, Role role, String secret, Doer by) {
        holding.holdAdministrator(by);
        if (accounts.findByUserName(userName).isPresent()) {
            return false;
        }
        if (links.invite(secret, userName, displayName, role, by.accountId())) {
            String detail = userName + ", " + displayName + ", " + words.of(role);
            events.done(AccountEventKind.INVITED, null, by, detail);
            return true;
        }
        return links.isOpen(secret);
    }

    @Transactional
    public void revoke(long invitation, Doer by) {
        holding.holdAdministrator(by);
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

    /** An invitation that was not used yet. */
    record OpenInvitation(
            long id,
            String userName,
            String displayName,
            String role,
            String invitedBy,
            String until,
            boolean isExpired) {}
}
