package org.parley.record.party;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * What is known of a title of somebody on a day.
 *
 * @param lastKnown when it was last known to be held, where that was before the day; null where it certainly was on the day
 */
public record KnownTitle(Appointment appointment, @Nullable FuzzyDate lastKnown) {

    /** Null where no office was held. */
    public @Nullable String title() {
        return appointment.title();
    }

    public boolean isNoOffice() {
        return appointment.isNoOffice();
    }

    public boolean isCertain() {
        return lastKnown == null;
    }

    /** Whether both are the same title, whenever it was last known. */
    public boolean isSame(KnownTitle other) {
        return Objects.equals(title(), other.title());
    }

    /** Whether both say the same in words. */
    public boolean reads(KnownTitle other) {
        return isSame(other) && Objects.equals(lastKnown, other.lastKnown);
    }
}
