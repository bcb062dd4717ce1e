package org.parley.exchange;

import static org.parley.exchange.UniquenessCheck.forEach;

import java.util.HashSet;
import java.util.Set;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import tools.jackson.databind.JsonNode;

/** An agreement does not end before it begins, and nobody signs it twice. */
final class AgreementCheck {

    private final Findings findings;

    AgreementCheck(Findings findings) {
        this.findings = findings;
    }

    void check(JsonNode agreements) {
        forEach(agreements, "/agreements", (agreement, path) -> {
            if (agreement.has("inForceFrom") && agreement.has("inForceTo") && endsBeforeItBegins(agreement)) {
                findings.expect(path + "/inForceTo", "a day not before it came into force");
            }
            Set<String> signed = new HashSet<>();
            forEach(agreement.path("signatories"), path + "/signatories", (signatory, at) -> {
                if (!signed.add(signatory.path("party") + " " + signatory.path("person"))) {
                    findings.expect(at, "a party, or a person of it, that has not signed already");
                }
            });
        });
    }

    private static boolean endsBeforeItBegins(JsonNode agreement) {
        try {
            FuzzyDate from = DateJson.read(agreement.path("inForceFrom"));
            FuzzyDate to = DateJson.read(agreement.path("inForceTo"));
            return from.earliest() != null && to.latest() != null && to.latest().isBefore(from.earliest());
        } catch (InvalidDateException reported) {
            return false;
        }
    }
}
