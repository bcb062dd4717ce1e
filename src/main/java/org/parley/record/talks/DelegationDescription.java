package org.parley.record.talks;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.parley.record.party.Party;

/** Whose delegation it is, and in what capacity it sat there. */
@Embeddable
public record DelegationDescription(
        @ManyToOne(fetch = FetchType.LAZY) Party party,
        @Enumerated(EnumType.STRING) Capacity capacity) {}
