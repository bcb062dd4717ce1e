package org.parley.page.compare;

import org.jspecify.annotations.Nullable;

/** Whether something of two rounds is there in both, or in one alone. */
enum Turnover {
    STAYED,
    JOINED,
    LEFT,
    /** It is in one of them, and of the other it is not recorded what was there. */
    UNKNOWN;

    static Turnover of(@Nullable Object first, @Nullable Object second) {
        return of(first, second, true, true);
    }

    /** @param firstKnown whether it would be on record, had it been there in the first round */
    static Turnover of(@Nullable Object first, @Nullable Object second, boolean firstKnown, boolean secondKnown) {
        if (first != null && second != null) {
            return STAYED;
        }
        if (first == null) {
            return firstKnown ? JOINED : UNKNOWN;
        }
        return secondKnown ? LEFT : UNKNOWN;
    }
}
