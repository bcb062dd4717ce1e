package org.parley.record.agreement;

/** Whom or what an exchange or a humanitarian agreement is about. Only agreements about the same are alike. The list is ours. */
public enum AgreementSubject {
    PRISONERS,
    /** The remains of the fallen. */
    BODIES,
    CIVILIANS,
    CHILDREN,
    /** Ways out of, or into, where people are cut off. */
    CORRIDORS
}
