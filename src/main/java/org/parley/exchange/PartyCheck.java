package org.parley.exchange;

import static org.parley.exchange.UniquenessCheck.forEach;

import org.parley.record.party.PartyKind;
import tools.jackson.databind.JsonNode;

/** Only states have the code of a state. */
final class PartyCheck {

    private final Findings findings;

    PartyCheck(Findings findings) {
        this.findings = findings;
    }

    void check(JsonNode parties) {
        forEach(parties, "/parties", (party, path) -> {
            if (party.has("isoCode")
                    && !PartyKind.STATE.name().equals(party.path("kind").asString(""))) {
                findings.expect(path + "/isoCode", "no code, because the party is not a state");
            }
        });
    }
}
