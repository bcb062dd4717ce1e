package org.parley.record.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * A title, for whom and how long it was held.
 *
 * @param to null while it is held, or when nothing is known of its end
 */
@Embeddable
public record AppointmentDescription(
        String title,
        @ManyToOne(fetch = FetchType.LAZY) Party party,
        @EmbeddedColumnNaming("from_%s") @Nullable FuzzyDate from,
        @EmbeddedColumnNaming("to_%s") @Nullable FuzzyDate to) {}
