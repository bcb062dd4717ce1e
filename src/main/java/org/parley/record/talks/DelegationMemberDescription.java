package org.parley.record.talks;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.parley.record.party.Person;

/** Who was sent, and in what role. */
@Embeddable
public record DelegationMemberDescription(
        @ManyToOne(fetch = FetchType.LAZY) Person person,
        @Enumerated(EnumType.STRING) MemberRole role) {}
