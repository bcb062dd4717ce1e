package org.parley.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** No two records of a document go by the same name. */
final class UniquenessCheck {

    private static final List<String> WITH_SLUGS =
            List.of("sources", "parties", "people", "tracks", "workingGroups", "issues", "agreements");

    private final Findings findings;

    UniquenessCheck(Findings findings) {
        this.findings = findings;
    }

    void check(JsonNode document) {
        for (String list : WITH_SLUGS) {
            Set<String> taken = new HashSet<>();
            forEach(document.path(list), "/" + list, (each, path) -> once(taken, each.path("slug"), path + "/slug"));
        }
        Set<String> rounds = new HashSet<>();
        forEach(document.path("rounds"), "/rounds", (each, path) -> {
            if (!rounds.add(ReferenceCheck.nameOfRound(each))) {
                findings.expect(path + "/number", "a number that no other round of the track has");
            }
        });
    }

    private void once(Set<String> taken, JsonNode slug, String path) {
        if (slug.isString() && !taken.add(slug.stringValue())) {
            findings.expect(path, "a slug that no other record of this list has");
        }
    }

    static void forEach(JsonNode list, String path, Visit visit) {
        for (int i = 0; i < list.size(); i++) {
            visit.at(list.path(i), path + "/" + i);
        }
    }

    /** One element of a list, and its path. */
    interface Visit {
        void at(JsonNode element, String path);
    }
}
