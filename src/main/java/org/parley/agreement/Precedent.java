package org.parley.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of the same type that came before an agreement in its negotiation, and what was last delivered under any
 * such. Computed from the dates, never stored.
 *
 * @param leastDays the days between the two at least; {@code mostDays} at most: equal where both are known to the day
 * @param lastDelivery the day of the last delivery under an earlier agreement of the type; null where there was none
 * @param daysSinceDelivery from that day to the agreement
 */
public record Precedent(
        long agreement,
        String slug,
        String title,
        long leastDays,
        long mostDays,
        @Nullable LocalDate lastDelivery,
        @Nullable Long daysSinceDelivery) {

    public boolean isExact() {
        return leastDays == mostDays;
    }
}
