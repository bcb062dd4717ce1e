package org.parley.record.party;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a party.
 *
 * @param shortName one to six characters, shown in its mark
 * @param isoCode ISO 3166-1 alpha-2, for states only
 * @param colour as #rrggbb, dark enough to carry white text
 */
public record PartyDescription(
        String name,
        String shortName,
        PartyKind kind,
        @Nullable String isoCode,
        String colour,
        MarkPattern pattern) {}
