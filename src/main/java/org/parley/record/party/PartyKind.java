package org.parley.record.party;

/** What kind of party it is. */
public enum PartyKind {
    STATE,
    INTERNATIONAL_ORGANISATION,
    ARMED_GROUP,
    POLITICAL_PARTY,
    CIVIL_SOCIETY,
    COALITION,
    OTHER
}
