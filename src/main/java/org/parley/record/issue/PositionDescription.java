package org.parley.record.issue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.LongText;
import org.parley.record.party.Party;
import org.parley.record.party.Person;

/**
 * Where a party stands on an issue from a day on.
 *
 * @param statedBy who stated it; null where it is reported of the party
 */
@Embeddable
public record PositionDescription(
        @ManyToOne(fetch = FetchType.LAZY) Party party,
        @EmbeddedColumnNaming("effective_%s") FuzzyDate effective,
        @Enumerated(EnumType.STRING) Stance stance,
        @LongText String words,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Person statedBy) {}
