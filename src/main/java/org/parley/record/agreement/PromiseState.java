package org.parley.record.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a promise: computed, never typed.
 *
 * @param kind how its tag is toned
 * @param key of its words in the message bundle; what remains is their argument
 */
public record PromiseState(String kind, String key) {

    private static final int FULL = 3;

    /** Null where nothing can be told. */
    public static @Nullable PromiseState of(Commitment promise, LocalDate today) {
        Long remainder = promise.remainder();
        if (remainder != null && remainder == 0) {
            return new PromiseState("DELIVERED", "promise.DELIVERED");
        }
        boolean begun = remainder != null && promise.delivered() > 0;
        if (promise.isOverdue(today)) {
            return new PromiseState("OVERDUE", begun ? "promise.OVERDUE_REMAIN" : "promise.OVERDUE");
        }
        if (begun) {
            return new PromiseState("PARTLY_DELIVERED", "promise.REMAIN");
        }
        if (remainder == null) {
            return judged(promise);
        }
        return promise.deliveries().isEmpty()
                ? new PromiseState("EXPECTED", "promise.EXPECTED")
                : new PromiseState("PARTLY_DELIVERED", "promise.UNCOUNTED");
    }

    /** A promise that cannot be counted is as far as somebody judged it to be. */
    private static @Nullable PromiseState judged(Commitment promise) {
        Integer implementation = promise.implementation();
        if (implementation == null) {
            return promise.deliveries().isEmpty() ? null : new PromiseState("PARTLY_DELIVERED", "promise.BEGUN");
        }
        String kind = implementation == FULL ? "FULL" : implementation == 0 ? "EXPECTED" : "PARTLY_DELIVERED";
        return new PromiseState(kind, "implementation." + implementation);
    }
}
