package org.parley.page.party;

import org.parley.record.name.OtherNames;
import org.parley.record.party.Parties;
import org.parley.record.party.Party;
import org.parley.record.party.Successions;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Who each party is, in three statements. */
@Component
class PartyIdentities {

    private final Parties parties;
    private final OtherNames otherNames;
    private final Successions successions;

    PartyIdentities(Parties parties, OtherNames otherNames, Successions successions) {
        this.parties = parties;
        this.otherNames = otherNames;
        this.successions = successions;
    }

    /**
     * Reads a party by its address.
     *
     * @throws NotFoundException where there is none
     */
    PartyIdentity of(String slug) {
        Party party = parties.findBySlug(slug).orElseThrow(() -> new NotFoundException("no party " + slug));
        return new PartyIdentity(party, otherNames.of(party.id()), successions.ofParty(party.id()));
    }
}
