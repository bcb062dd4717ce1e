package org.parley.history.plan;

/** What came of a request. */
public sealed interface HistoryResult {

    /** @param changeSet the number of the change set that did it */
    record Done(long changeSet) implements HistoryResult {}

    /**
     * Nothing was done.
     *
     * @param plan as things stand now, with what is in the way
     */
    record Refused(Plan plan) implements HistoryResult {}

    /**
     * Nothing was done: what would happen now is not what was shown.
     *
     * @param plan as things stand now
     */
    record Overtaken(Plan plan) implements HistoryResult {}
}
