package org.parley.record.agreement;

/** How exactly a promised quantity was given. The list is ours. */
public enum QuantityIs {
    /** That many. */
    EXACT,
    /** That many or more. */
    AT_LEAST,
    /** Roughly that many. */
    ABOUT
}
