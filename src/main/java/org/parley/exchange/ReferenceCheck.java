package org.parley.exchange;

import static org.parley.exchange.DocumentRules.forEach;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.parley.date.InvalidDateException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Follows a document along its schema: every reference has to name a record of the document, every citation a field of its
 * record, and every date a day that exists. The schema says what is a reference by the name of its definition.
 */
@Component
class ReferenceCheck {

    private static final Map<String, String> LISTS = Map.of(
            "partyReference", "parties",
            "personReference", "people",
            "sourceReference", "sources",
            "trackReference", "tracks",
            "groupReference", "workingGroups",
            "issueReference", "issues",
            "agreementReference", "agreements");

    private final JsonNode definitions;
    private final Set<String> facts = new LinkedHashSet<>();

    ReferenceCheck(DocumentSchema schema) {
        this.definitions = schema.definitions();
        definitions.path("citedFact").path("enum").values().forEach(each -> facts.add(each.stringValue("")));
    }

    void check(JsonNode document, Findings findings) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        LISTS.forEach((reference, list) -> named.put(reference, slugs(document.path(list))));
        named.put("roundReference", rounds(document.path("rounds")));
        new Walk(named, findings).through(document);
    }

    private static Set<String> slugs(JsonNode list) {
        Set<String> slugs = new LinkedHashSet<>();
        list.values().forEach(each -> slugs.add(each.path("slug").asString("")));
        return slugs;
    }

    private static Set<String> rounds(JsonNode list) {
        Set<String> references = new LinkedHashSet<>();
        list.values().forEach(each -> references.add(nameOfRound(each)));
        return references;
    }

    /** How the round of a document that may be wrong is named. */
    static String nameOfRound(JsonNode round) {
        return round.path("track").asString("") + "/" + slugOfRound(round);
    }

    /** Its number where it has one; a number that is none counts as 0. */
    static String slugOfRound(JsonNode round) {
        return round.has("number")
                ? Integer.toString(round.path("number").intValue(0))
                : round.path("slug").asString("");
    }

    private final class Walk {

        private final Map<String, Set<String>> named;
        private final Findings findings;

        Walk(Map<String, Set<String>> named, Findings findings) {
            this.named = named;
            this.findings = findings;
        }

        /** The lists of the document hold what the definitions of the same subject describe. */
        void through(JsonNode document) {
            at(document.path("negotiation"), "/negotiation", definitions.path("negotiation"));
            Map.of(
                            "sources", "source",
                            "parties", "party",
                            "people", "person",
                            "tracks", "track",
                            "workingGroups", "workingGroup",
                            "issues", "issue",
                            "rounds", "round",
                            "agreements", "agreement",
                            "statements", "statement")
                    .forEach((list, kind) -> each(document.path(list), "/" + list, definitions.path(kind)));
            each(document.path("milestones"), "/milestones", definitions.path("milestone"));
            each(document.path("coverageNotes"), "/coverageNotes", definitions.path("coverageNote"));
        }

        private void each(JsonNode list, String path, JsonNode rule) {
            forEach(list, path, (each, at) -> at(each, at, rule));
        }

        private void at(JsonNode value, String path, JsonNode rule) {
            if (value.isMissingNode() || findings.has(path)) {
                return;
            }
            String name = rule.path("$ref").stringValue("").replace("#/$defs/", "");
            if (named.containsKey(name)) {
                reference(value, path, name);
            } else if (name.equals("date")) {
                date(value, path);
            } else if (!name.isEmpty()) {
                at(value, path, definitions.path(name));
            } else if (rule.has("items")) {
                each(value, path, rule.path("items"));
            } else {
                JsonNode fields = rule.path("properties");
                cited(value.path("citations"), path + "/citations", fields);
                fields.properties()
                        .forEach(each -> at(value.path(each.getKey()), path + "/" + each.getKey(), each.getValue()));
            }
        }

        /** A citation that names a field names one of its record, or a fact that the record has no field for. */
        private void cited(JsonNode citations, String path, JsonNode fields) {
            Set<String> names = names(fields);
            forEach(citations, path, (citation, at) -> {
                if (citation.has("field")
                        && !names.contains(citation.path("field").asString(""))) {
                    findings.expect(at + "/field", Findings.oneOf(names));
                }
            });
        }

        private Set<String> names(JsonNode fields) {
            Set<String> names = new LinkedHashSet<>(fields.propertyNames());
            names.remove("citations");
            names.addAll(facts);
            return names;
        }

        private void reference(JsonNode value, String path, String kind) {
            if (!named.getOrDefault(kind, Set.of()).contains(value.asString(""))) {
                findings.expect(path, definitions.path(kind).path("description").stringValue(""));
            }
        }

        private void date(JsonNode value, String path) {
            if (findings.has(path + "/edtf") || findings.has(path + "/words")) {
                return;
            }
            try {
                DateJson.read(value);
            } catch (InvalidDateException impossible) {
                findings.expect(path, "a date that exists; a window ends on the day it begins or later");
            }
        }
    }
}
