package org.parley.record.agreement;

/** How exactly a quantity was given, in a promise or of a delivery. The list is ours. */
public enum Bound {
    /** That many. */
    EXACTLY,
    /** Roughly that many. */
    ABOUT,
    /** That many or more. */
    AT_LEAST,
    /** That many or fewer. */
    UP_TO,
    /** Fewer than that many. */
    FEWER_THAN,
    /** From that many to another number. */
    BETWEEN
}
