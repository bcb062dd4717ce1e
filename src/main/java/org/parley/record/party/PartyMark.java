package org.parley.record.party;

/** A party with its mark. */
public record PartyMark(String slug, String letters, String name, String colour, MarkPattern pattern) {

    public static PartyMark of(Party party) {
        return new PartyMark(party.slug(), party.shortName(), party.name(), party.colour(), party.pattern());
    }
}
