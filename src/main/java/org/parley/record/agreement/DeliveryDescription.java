package org.parley.record.agreement;

import jakarta.persistence.Embeddable;
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
 * @param quantity how many, in the unit of the commitment; null where no source counted
 */
@Embeddable
public record DeliveryDescription(
        @EmbeddedColumnNaming("day_%s") FuzzyDate day,
        @Nullable Long quantity,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "by_party_id") @Nullable
        Party by,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "to_party_id") @Nullable
        Party to,

        @LongText @Nullable String note) {}
