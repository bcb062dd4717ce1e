package org.parley.record.talks;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.Party;

/**
 * Whose delegation it is, in what capacity it sat there, and how it took part.
 *
 * @param presence null where no source says
 */
@Embeddable
public record DelegationDescription(
        @ManyToOne(fetch = FetchType.LAZY) Party party,
        @Enumerated(EnumType.STRING) Capacity capacity,
        @Enumerated(EnumType.STRING) @Nullable Presence presence) {}
