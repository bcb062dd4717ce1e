package org.parley.record.talks;

/** In what capacity a party sat at a round or signed an agreement. */
public enum Capacity {
    PARTY,
    MEDIATOR,
    FACILITATOR,
    HOST,
    GUARANTOR,
    OBSERVER,
    WITNESS
}
