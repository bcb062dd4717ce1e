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
import org.parley.history.AtMost;
import org.parley.history.LongText;
import org.parley.record.party.Party;

/**
 * The wording of a commitment.
 *
 * @param by who owes it; null for all parties together
 * @param quantity how many; null where it cannot be counted
 * @param unit of what; required with a quantity
 * @param due when it is to be done
 * @param implementation Peace Accords Matrix: 0 not initiated, 1 minimal, 2 intermediate, 3 full; null where not judged
 */
@Embeddable
public record CommitmentDescription(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "by_party_id") @Nullable
        Party by,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "to_party_id") @Nullable
        Party to,

        @LongText String what,
        @Enumerated(EnumType.STRING) QuantityIs quantityIs,
        @Nullable Long quantity,
        @Nullable String unit,
        @EmbeddedColumnNaming("due_%s") @Nullable FuzzyDate due,
        @AtMost(3) @Nullable Integer implementation) {

    public CommitmentDescription {
        if (quantity != null && (quantity < 0 || unit == null)) {
            throw new IllegalArgumentException("a promised quantity is not negative and has a unit");
        }
        if (implementation != null && (implementation < 0 || implementation > 3)) {
            throw new IllegalArgumentException("implementation is 0 to 3, not " + implementation);
        }
    }
}
