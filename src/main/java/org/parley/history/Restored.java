package org.parley.history;

/** What came of a wish. */
public sealed interface Restored {

    /** @param step the number of the step that did it */
    record Done(long step) implements Restored {}

    /** Nothing was done. @param plan as things stand now, with what is in the way */
    record Refused(Plan plan) implements Restored {}

    /** Nothing was done: what would happen now is not what was shown. @param plan as things stand now */
    record Overtaken(Plan plan) implements Restored {}
}
