package org.parley.account;

/** What an administrator asked for was not done, and why: the end of a key of messages. */
public class NotDoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    private NotDoneException(String why) {
        super(why);
        this.why = why;
    }

    /** The account is the only one left that may keep accounts: it can neither be locked nor get another role. */
    public static NotDoneException last() {
        return new NotDoneException("last");
    }

    /** Somebody else changed the account since the page was asked for. */
    public static NotDoneException overtaken() {
        return new NotDoneException("overtaken");
    }

    public String why() {
        return why;
    }
}
