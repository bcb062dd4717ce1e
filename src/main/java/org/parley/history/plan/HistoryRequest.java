package org.parley.history.plan;

/** What somebody asks of the history: to bring something back, to remove it, or to merge duplicates. */
public sealed interface HistoryRequest {

    /** A step as if it had not been. */
    record Undo(long step) implements HistoryRequest {}

    /** A record, with its parts, as it was after a revision of it. */
    record Version(long record, long revision) implements HistoryRequest {}

    /** A record away, with all that hangs on it. */
    record Removal(long record) implements HistoryRequest {}

    /** A removed record back, with all that went with it. */
    record Return(long record) implements HistoryRequest {}

    /** Two records of one thing made one: what names the one that goes names the other from then on. */
    record Merge(long kept, long gone) implements HistoryRequest {}
}
