package org.parley.date;

import org.jspecify.annotations.Nullable;

/** Tells a template how a date that was typed is understood. */
public final class UnderstoodDates {

    private final TypedDate dates;

    public UnderstoodDates(TypedDate dates) {
        this.dates = dates;
    }

    /** Null where nothing is to be told: the text cannot be read, or says the day as we would. */
    @Nullable
    public FuzzyDate of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            FuzzyDate date = dates.read(typed);
            return date.isDay() && dates.text(date).equals(typed.strip()) ? null : date;
        } catch (InvalidDateException unreadable) {
            return null;
        }
    }
}
