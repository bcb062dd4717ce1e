package org.parley.history;

/** The kinds of record that can be cited and have a history. */
public enum RecordKind {
    NEGOTIATION,
    PARTY,
    PERSON,
    APPOINTMENT,
    TRACK,
    ROUND,
    SCHEDULE_ANNOUNCEMENT,
    DELEGATION,
    DELEGATION_MEMBER,
    WORKING_GROUP,
    GROUP_SESSION,
    ISSUE,
    STATUS_CHANGE,
    POSITION,
    AGREEMENT,
    SIGNATORY,
    COMMITMENT,
    DELIVERY,
    STATEMENT,
    MILESTONE,
    SOURCE,
    CITATION,
    ACCOUNT
}
