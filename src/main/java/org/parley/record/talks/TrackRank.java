package org.parley.record.talks;

/** How a track stands to the others of its negotiation, as its editors see it (ours). */
public enum TrackRank {
    /** The strand that the talks are known by: pages lead with it. A negotiation has one at most. */
    MAIN,
    /** It goes on beside the main one. */
    SIDE
}
