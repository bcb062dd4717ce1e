package org.parley.page.compare;

import java.util.Collection;
import java.util.Set;

/** Whether two rounds say the same of something. */
enum Likeness {
    SAME,
    DIFFERENT,
    /** One of them says nothing. */
    UNKNOWN;

    static Likeness of(Collection<?> first, Collection<?> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return UNKNOWN;
        }
        return Set.copyOf(first).equals(Set.copyOf(second)) ? SAME : DIFFERENT;
    }
}
