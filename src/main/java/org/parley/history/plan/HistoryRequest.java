package org.parley.history.plan;

/** What somebody asks of the history: to bring something back, to remove it, or to merge duplicates. */
public sealed interface HistoryRequest {

    /** To undo a change set. */
    record Undo(long changeSet) implements HistoryRequest {}

    /** To restore a record, with its parts, as it was after a revision of it. */
    record Version(long record, long revision) implements HistoryRequest {}

    /** To remove a record, with all that hangs on it. */
    record Removal(long record) implements HistoryRequest {}

    /** To bring back a removed record, with all that went with it. */
    record Return(long record) implements HistoryRequest {}

    /** To merge two records of one thing: what names the one that goes names the other from then on. */
    record Merge(long kept, long gone) implements HistoryRequest {}
}
