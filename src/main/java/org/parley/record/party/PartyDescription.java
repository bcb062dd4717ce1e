package org.parley.record.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.parley.history.Spelled;

/**
 * What is said of a party.
 *
 * @param shortName one to twelve characters, shown in its mark
 * @param isoCode ISO 3166-1 alpha-2, for states only
 * @param colour as #rrggbb, dark enough to carry white text
 */
@Embeddable
public record PartyDescription(
        String name,
        @Spelled("[^\\s\\p{Z}\\u0085]{1,12}") String shortName,
        @Enumerated(EnumType.STRING) PartyKind kind,
        @Spelled("[A-Z]{2}") @Nullable String isoCode,
        String colour,
        @Enumerated(EnumType.STRING) MarkPattern pattern) {}
