package org.parley.record.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Capacity;

/**
 * Who stands behind an agreement, and in what capacity.
 *
 * @param person who signed or announced it for the party
 */
@Embeddable
public record SignatoryDescription(
        @ManyToOne(fetch = FetchType.LAZY) Party party,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Person person,
        @Enumerated(EnumType.STRING) Capacity capacity) {}
