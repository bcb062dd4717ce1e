package org.parley.record.talks;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.LongText;

/**
 * What is said of a negotiation.
 *
 * @param summary what they are about; null until somebody says so
 * @param conflictStart when the conflict began that is talked about
 */
@Embeddable
public record NegotiationDescription(
        String name,
        @LongText @Nullable String summary,
        @Nullable String region,
        @Enumerated(EnumType.STRING) NegotiationStatus status,
        @EmbeddedColumnNaming("conflict_start_%s") @Nullable FuzzyDate conflictStart) {}
