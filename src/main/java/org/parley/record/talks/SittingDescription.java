package org.parley.record.talks;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * Where a round sat, and when.
 *
 * @param firstDay null where it is not known on which of the days of the round
 */
@Embeddable
public record SittingDescription(
        @EmbeddedColumnNaming("first_day_%s") @Nullable FuzzyDate firstDay,
        @EmbeddedColumnNaming("last_day_%s") @Nullable FuzzyDate lastDay,
        @Nullable String venue,
        @Nullable String city,
        @Nullable String country) {}
