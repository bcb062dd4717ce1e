package org.parley.record.agreement;

/** How exactly a promised quantity was given. */
public enum QuantityIs {
    EXACT,
    AT_LEAST,
    ABOUT
}
