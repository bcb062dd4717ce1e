package org.parley.record.talks;

/** What a person did in a delegation. The list is ours. */
public enum MemberRole {
    /** Leads the delegation: there is one at most. */
    HEAD,
    /** Sits at the table. */
    MEMBER,
    /** Leads its side of a working group. */
    GROUP_LEAD,
    /** Advises, and does not speak for the party. */
    ADVISER,
    /** Expert or staff. */
    TECHNICAL
}
