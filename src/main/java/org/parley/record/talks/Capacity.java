package org.parley.record.talks;

/** In what capacity a party sat at a round or signed an agreement. The list is ours, after the words that agreements use. */
public enum Capacity {
    /** A side of the conflict or of the talks. */
    PARTY,
    /** Leads the talks and makes proposals. */
    MEDIATOR,
    /** Brings the sides together and makes none. */
    FACILITATOR,
    /** Gives the place. */
    HOST,
    /** Stands for what is agreed. */
    GUARANTOR,
    /** Sits there and takes no part. */
    OBSERVER,
    /** Attests what was agreed. */
    WITNESS
}
