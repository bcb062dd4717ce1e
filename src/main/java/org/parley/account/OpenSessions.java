package org.parley.account;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.web.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of an account: shown, and ended. An ended session is signed out at its next request. */
@Component
class OpenSessions {

    private static final int MOST = 50;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient database;
    private final AccountEvents events;

    OpenSessions(
            FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient database, AccountEvents events) {
        this.sessions = sessions;
        this.database = database;
        this.events = events;
    }

    /** The one that asks, then those that were used last. */
    List<OpenSession> of(long account, @Nullable String asking) {
        return open(account).stream()
                .sorted(Comparator.comparing((Session each) -> !each.getId().equals(asking))
                        .thenComparing(Session::getLastAccessedTime, Comparator.reverseOrder()))
                .limit(MOST)
                .map(each -> new OpenSession(
                        text(each, KeptSignIn.NUMBER),
                        text(each, KeptSignIn.BROWSER),
                        text(each, KeptSignIn.ADDRESS),
                        Moments.dayAndTime(each.getCreationTime()),
                        Moments.dayAndTime(each.getLastAccessedTime()),
                        each.getId().equals(asking)))
                .toList();
    }

    /** Ends one of the owner's own; one that is gone already, or another's, is left as it is. */
    @Transactional
    public void end(Doer owner, String number) {
        open(owner.accountId()).stream()
                .filter(each -> text(each, KeptSignIn.NUMBER).equals(number))
                .forEach(each -> end(owner.accountId(), owner, each));
    }

    @Transactional
    public void endOthers(Doer owner, @Nullable String asking) {
        open(owner.accountId()).stream()
                .filter(each -> !each.getId().equals(asking))
                .forEach(each -> end(owner.accountId(), owner, each));
    }

    /** Ends all of an account, whoever asks. */
    void endAll(long account) {
        database.sql("delete from spring_session where principal_name = ?")
                .param(Long.toString(account))
                .update();
    }

    /** Ends all of an account, and enters each in the audit list. */
    void endAll(long account, Doer by) {
        open(account).forEach(each -> end(account, by, each));
    }

    private void end(long account, Doer by, Session session) {
        int ended = database.sql("delete from spring_session where session_id = ? and principal_name = ?")
                .params(session.getId(), Long.toString(account))
                .update();
        if (ended > 0) {
            String detail = text(session, KeptSignIn.BROWSER) + ", " + text(session, KeptSignIn.ADDRESS);
            events.done(AccountEventKind.SESSION_ENDED, account, by, detail);
        }
    }

    private List<? extends Session> open(long account) {
        return sessions.findByPrincipalName(Long.toString(account)).values().stream()
                .filter(each -> !each.isExpired())
                .toList();
    }

    private static String text(Session session, String attribute) {
        return Objects.requireNonNullElse(session.getAttribute(attribute), "");
    }
}
