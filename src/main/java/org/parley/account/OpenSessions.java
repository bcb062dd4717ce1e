package org.parley.account;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.history.Actor;
import org.parley.web.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of an account: shown, and ended. An ended session is signed out at its next request. */
@Component
public class OpenSessions {

    /** The attribute of a session that names it on pages, which must not show what the cookie holds. */
    public static final String NUMBER = "number";

    public static final String ADDRESS = "address";
    public static final String BROWSER = "browser";

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
    public List<OpenSession> of(long account, @Nullable String asking) {
        return open(account).stream()
                .sorted(Comparator.comparing((Session each) -> !each.getId().equals(asking))
                        .thenComparing(Session::getLastAccessedTime, Comparator.reverseOrder()))
                .limit(MOST)
                .map(each -> new OpenSession(
                        text(each, NUMBER),
                        text(each, BROWSER),
                        text(each, ADDRESS),
                        Moments.dayAndTime(each.getCreationTime()),
                        Moments.dayAndTime(each.getLastAccessedTime()),
                        each.getId().equals(asking)))
                .toList();
    }

    /** Ends one of the owner's own; one that is gone already, or another's, is left as it is. */
    @Transactional
    public void end(Actor owner, String number) {
        open(owner.account()).stream()
                .filter(each -> text(each, NUMBER).equals(number))
                .forEach(each -> end(owner.account(), owner, each));
    }

    @Transactional
    public void endOthers(Actor owner, @Nullable String asking) {
        open(owner.account()).stream()
                .filter(each -> !each.getId().equals(asking))
                .forEach(each -> end(owner.account(), owner, each));
    }

    /** Ends all of an account, whoever asks. */
    public void endAll(long account) {
        database.sql("delete from spring_session where principal_name = ?")
                .param(Long.toString(account))
                .update();
    }

    /** Ends all of an account, and enters each in the audit list. */
    public void endAll(long account, Actor by) {
        open(account).forEach(each -> end(account, by, each));
    }

    private void end(long account, Actor by, Session session) {
        int ended = database.sql("delete from spring_session where session_id = ? and principal_name = ?")
                .params(session.getId(), Long.toString(account))
                .update();
        if (ended > 0) {
            String detail = text(session, BROWSER) + ", " + text(session, ADDRESS);
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

    /**
     * A session of an account, for its owner to see.
     *
     * @param number names it in the form that ends it
     * @param isThis whether it is the one that asks
     */
    public record OpenSession(
            String number, String browser, String address, String since, String lastUsed, boolean isThis) {}
}
