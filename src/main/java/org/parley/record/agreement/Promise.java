package org.parley.record.agreement;

import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.party.Party;

/**
 * The wording of a commitment.
 *
 * @param by who owes it; null for all parties together
 * @param quantity how many; null where it cannot be counted
 * @param unit of what; required with a quantity
 * @param implementation Peace Accords Matrix: 0 not initiated, 1 minimal, 2 intermediate, 3 full; null where not judged
 */
public record Promise(
        @Nullable Party by,
        @Nullable Party to,
        String what,
        @Nullable Long quantity,
        QuantityIs quantityIs,
        @Nullable String unit,
        @Nullable FuzzyDate due,
        @Nullable Integer implementation) {

    public Promise {
        if (quantity != null && (quantity < 0 || unit == null)) {
            throw new IllegalArgumentException("a promised quantity is not negative and has a unit");
        }
        if (implementation != null && (implementation < 0 || implementation > 3)) {
            throw new IllegalArgumentException("implementation is 0 to 3, not " + implementation);
        }
    }
}
