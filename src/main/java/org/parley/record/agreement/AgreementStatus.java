package org.parley.record.agreement;

/** Where an agreement stands. */
public enum AgreementStatus {
    ANNOUNCED,
    CONFIRMED,
    DENIED,
    SIGNED,
    IN_FORCE,
    IMPLEMENTED,
    LAPSED,
    REPUDIATED,
    EXPIRED,
    TERMINATED
}
