package org.parley.history;

/** What somebody wants brought back, taken away, or made one. */
public sealed interface Wish {

    /** A step as if it had not been. */
    record Undo(long step) implements Wish {}

    /** A record, with its parts, as it was after a revision of it. */
    record Version(long record, long revision) implements Wish {}

    /** A record away, with all that hangs on it. */
    record Removal(long record) implements Wish {}

    /** A removed record back, with all that went with it. */
    record Return(long record) implements Wish {}

    /** Two records of one thing made one: what names the one that goes names the other from then on. */
    record Merge(long kept, long gone) implements Wish {}
}
