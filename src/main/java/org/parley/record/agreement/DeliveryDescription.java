package org.parley.record.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.LongText;
import org.parley.record.party.Party;

/**
 * What was handed over or done.
 *
 * @param bound how exactly the quantity was given
 * @param quantity how many, in the unit of the commitment; of a range its lower end; null where no source counted
 * @param atMost the upper end of a range; null for all else
 */
@Embeddable
public record DeliveryDescription(
        @EmbeddedColumnNaming("day_%s") FuzzyDate day,
        @Enumerated(EnumType.STRING) Bound bound,
        @Nullable Long quantity,
        @Nullable Long atMost,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "by_party_id") @Nullable
        Party by,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "to_party_id") @Nullable
        Party to,

        @LongText @Nullable String note) {

    public DeliveryDescription {
        Quantity.check(bound, quantity, atMost);
    }
}
