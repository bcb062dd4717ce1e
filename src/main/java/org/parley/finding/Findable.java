package org.parley.finding;

/** What is found by part of a name. */
public enum Findable {
    PERSON,
    PARTY,
    SOURCE,
    /** A city or venue in which a round was held. */
    PLACE
}
