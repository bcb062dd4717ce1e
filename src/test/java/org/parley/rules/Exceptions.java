package org.parley.rules;

import java.util.Set;

/** What still breaks a rule of the code. Nothing is added here; what was mended is taken out. */
final class Exceptions {

    /** Folders with more classes than a package may hold. */
    static final Set<String> LARGE_PACKAGES = Set.of();

    /** Classes that still write an address of a record, beside the one that may. */
    static final Set<String> ADDRESSES = Set.of();

    /** Classes that need too many others, and records with too many components. */
    static final Set<String> LONG_CONSTRUCTORS =
            Set.of("Dashboards", "Entry");

    private Exceptions() {}
}
