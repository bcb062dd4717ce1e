package org.parley.record.talks;

/** What a person did in a delegation. */
public enum MemberRole {
    HEAD,
    MEMBER,
    GROUP_LEAD,
    ADVISER,
    TECHNICAL
}
