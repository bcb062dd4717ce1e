package org.parley.record.agreement;

/** Where an agreement stands. The list is ours. */
public enum AgreementStatus {
    /** One side, or somebody else, says that it was made. */
    ANNOUNCED,
    /** The other side says so too. */
    CONFIRMED,
    /** A side says that it was not made. */
    DENIED,
    /** Signed, and not yet in force. */
    SIGNED,
    /** It binds. */
    IN_FORCE,
    /** All of it was done. */
    IMPLEMENTED,
    /** Nobody acts on it any more. */
    LAPSED,
    /** A side has declared that it is not bound. */
    REPUDIATED,
    /** Its time is over. */
    EXPIRED,
    /** It was ended, by its own rules or by both sides. */
    TERMINATED;

    /** Whether it binds nobody any more. */
    public boolean isOver() {
        return this == LAPSED || this == REPUDIATED || this == EXPIRED || this == TERMINATED;
    }
}
