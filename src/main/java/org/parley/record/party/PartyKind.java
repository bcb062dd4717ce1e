package org.parley.record.party;

/** What kind of party it is. The list is ours. */
public enum PartyKind {
    /** A state, whoever recognises it. */
    STATE,
    /** An organisation of states. */
    INTERNATIONAL_ORGANISATION,
    /** An armed group that is no army of a state. */
    ARMED_GROUP,
    /** A political party or movement. */
    POLITICAL_PARTY,
    /** People who stand for neither state nor arms: churches, unions, associations. */
    CIVIL_SOCIETY,
    /** Several that act as one. */
    COALITION,
    /** Anything else. */
    OTHER
}
