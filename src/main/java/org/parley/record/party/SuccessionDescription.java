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
 * How a party came after another.
 *
 * @param day when; null where nobody has said
 */
@Embeddable
public record SuccessionDescription(
        @Enumerated(EnumType.STRING) SuccessionKind kind,
        @ManyToOne(fetch = FetchType.LAZY) Party otherParty,
        @EmbeddedColumnNaming("day_%s") @Nullable FuzzyDate day) {}
