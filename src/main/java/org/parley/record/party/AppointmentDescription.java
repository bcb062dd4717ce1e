package org.parley.record.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * A title, for whom and how long it was held; or that no office was held on these days.
 *
 * @param title null where there was no office
 * @param office null where there is a title
 * @param to null while it is held, or when nothing is known of its end
 */
@Embeddable
public record AppointmentDescription(
        @Nullable String title,
        @Enumerated(EnumType.STRING) @Nullable Office office,
        @ManyToOne(fetch = FetchType.LAZY) Party party,
        @EmbeddedColumnNaming("from_%s") @Nullable FuzzyDate from,
        @EmbeddedColumnNaming("to_%s") @Nullable FuzzyDate to) {

    public AppointmentDescription {
        if ((title == null) == (office == null)) {
            throw new IllegalArgumentException("either a title, or that no office was held");
        }
    }

    /** A title. */
    public static AppointmentDescription of(
            String title, Party party, @Nullable FuzzyDate from, @Nullable FuzzyDate to) {
        return new AppointmentDescription(title, null, party, from, to);
    }
}
