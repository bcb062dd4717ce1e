package org.parley.record.talks;

/** How a delegation took part in a round. The list is ours; where no source says, none of it is. */
public enum Presence {
    IN_THE_ROOM,
    BY_VIDEO,
    /** As in proximity talks: others carried its words. */
    IN_ANOTHER_ROOM,
    /** Asked or briefed, and not there. */
    CONSULTED
}
