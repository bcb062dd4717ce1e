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
 * The wording of a commitment.
 *
 * @param by who owes it; null for all parties together
 * @param bound how exactly the quantity was given
 * @param quantity how many; of a range its lower end; null where it cannot be counted
 * @param atMost the upper end of a range; null for all else
 * @param unit of what; required with a quantity
 * @param due when it is to be done
 */
@Embeddable
public record CommitmentDescription(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "by_party_id") @Nullable
        Party by,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "to_party_id") @Nullable
        Party to,

        @LongText String what,
        @Enumerated(EnumType.STRING) Bound bound,
        @Nullable Long quantity,
        @Nullable Long atMost,
        @Nullable String unit,
        @EmbeddedColumnNaming("due_%s") @Nullable FuzzyDate due) {

    public CommitmentDescription {
        Quantity.check(bound, quantity, atMost);
        if (quantity != null && unit == null) {
            throw new IllegalArgumentException("a promised quantity has a unit");
        }
    }
}
