package org.parley.page.brief;

import java.util.List;

/** A list of which only the first are told, and how many there are beyond them. */
record Shortened<T>(List<T> shown, int leftOut) {

    static <T> Shortened<T> to(int most, List<T> all) {
        return new Shortened<>(all.stream().limit(most).toList(), Math.max(0, all.size() - most));
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /** Those told and those not. */
    public int all() {
        return shown.size() + leftOut;
    }
}
