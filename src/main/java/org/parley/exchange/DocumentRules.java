package org.parley.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.InvalidDateException;
import org.parley.record.agreement.Bound;
import org.parley.record.agreement.Quantity;
import org.parley.record.name.OtherNameDescription;
import org.parley.record.party.PartyKind;
import org.parley.record.source.SourceDescription;
import org.parley.record.talks.RoundReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What has to hold for a document beyond its schema: the rules of the records in it, each told where it is broken. */
final class DocumentRules {

    private static final List<String> WITH_SLUGS =
            List.of("sources", "parties", "people", "tracks", "workingGroups", "issues", "agreements");

    /** What is expected where a rule of {@link RoundReport} is broken. */
    private static final Map<String, String> RULES = Map.of(
            "firstDayMissing", "the first day, because there is a last one",
            "lastBeforeFirst", "a day not before the first",
            "heldAndNotHeld", "no NOT_HELD: by its status the round was held",
            "outcomeBeforeHeld", "no outcome but NOT_HELD: by its status the round was not held",
            "notHalted", "POSTPONED, CANCELLED or BROKEN_OFF as its status, or nothing here",
            "concludedAndBrokenOff", "no BROKE_OFF: by its status the round was concluded");

    private final Findings findings;

    DocumentRules(Findings findings) {
        this.findings = findings;
    }

    void check(JsonNode document) {
        names(document);
        sources(document.path("sources"));
        parties(document.path("parties"));
        List.of("parties", "people", "tracks", "issues")
                .forEach(list -> forEach(document.path(list), "/" + list, this::otherNames));
        rounds(document.path("rounds"));
        people(document.path("people"));
        agreements(document.path("agreements"));
        coverageNotes(document.path("coverageNotes"));
    }

    /** No text holds what JSON can carry but a database cannot keep: the character 0, and half of a pair of surrogates. */
    void text(JsonNode node, String path) {
        if (node.isString() && !canBeKept(node.stringValue())) {
            findings.expect(path, "a text of characters; this one holds \\u0000 or half of a surrogate pair");
        }
        node.properties().forEach(each -> text(each.getValue(), path + "/" + each.getKey()));
        if (node.isArray()) {
            forEach(node, path, this::text);
        }
    }

    private static boolean canBeKept(String text) {
        return text.codePoints().noneMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
    }

    /** No two records of a document go by the same name. */
    private void names(JsonNode document) {
        for (String list : WITH_SLUGS) {
            Set<String> taken = new HashSet<>();
            forEach(document.path(list), "/" + list, (each, path) -> slug(taken, each.path("slug"), path + "/slug"));
        }
        Set<String> rounds = new HashSet<>();
        forEach(document.path("rounds"), "/rounds", (each, path) -> {
            if (each.has("number") == each.has("slug")
                    || each.path("slug").asString("").matches("[0-9]+")) {
                findings.expect(path, "either a number or a slug that is none");
            }
            if (!rounds.add(ReferenceCheck.nameOfRound(each))) {
                findings.expect(
                        path + (each.has("number") ? "/number" : "/slug"),
                        "a number, or else a slug, that no other round of the track has");
            }
        });
    }

    private void slug(Set<String> taken, JsonNode slug, String path) {
        if (slug.isString() && !taken.add(slug.stringValue())) {
            findings.expect(path, "a slug that no other record of this list has");
        }
    }

    /** A language has a name. */
    private void sources(JsonNode sources) {
        forEach(sources, "/sources", (source, path) -> {
            JsonNode language = source.path("language");
            if (language.isString() && !SourceDescription.isLanguage(language.stringValue())) {
                findings.expect(path + "/language", "the code of a language in ISO 639");
            }
        });
    }

    /** Only states have the code of a state. */
    private void parties(JsonNode parties) {
        forEach(parties, "/parties", (party, path) -> {
            if (party.has("isoCode")
                    && !PartyKind.STATE.name().equals(party.path("kind").asString(""))) {
                findings.expect(path + "/isoCode", "no code, because the party is not a state");
            }
            Set<String> told = new HashSet<>();
            forEach(party.path("successions"), path + "/successions", (succession, at) -> {
                if (succession.path("otherParty").equals(party.path("slug"))) {
                    findings.expect(at + "/otherParty", "another party than this one");
                }
                if (!told.add(succession.path("otherParty") + " " + succession.path("kind"))) {
                    findings.expect(at, "a party that did not come before in this way already");
                }
            });
        });
    }

    /** The same is said of a name once, its language has a name, and it does not end before it begins. */
    private void otherNames(JsonNode named, String path) {
        Set<List<JsonNode>> told = new HashSet<>();
        forEach(named.path("otherNames"), path + "/otherNames", (name, at) -> {
            String language = name.path("language").asString("en");
            if (!OtherNameDescription.isLanguage(language)) {
                findings.expect(at + "/language", "the code of a language in ISO 639");
            }
            if (name.has("from") && name.has("to") && endsBeforeItBegins(name, "from", "to")) {
                findings.expect(at + "/to", "a day not before it was first called so");
            }
            if (!told.add(List.of("name", "kind", "language", "from", "to").stream()
                    .map(name::path)
                    .toList())) {
                findings.expect(at, "a name that does not stand above already");
            }
        });
    }

    /** A round does not contradict itself, and nobody sits in it twice. */
    private void rounds(JsonNode rounds) {
        forEach(rounds, "/rounds", (round, path) -> {
            report(round, path);
            once(
                    round.path("delegations"),
                    path + "/delegations",
                    "party",
                    "a party that has no other delegation here");
            once(
                    round.path("groupSessions"),
                    path + "/groupSessions",
                    "group",
                    "a group that has no other session here");
            forEach(round.path("delegations"), path + "/delegations", this::delegation);
        });
    }

    private void report(JsonNode round, String path) {
        try {
            new DescriptionReader()
                    .describe(round, RoundReport.class)
                    .problems()
                    .forEach(problem -> findings.expect(
                            path + "/" + problem.field(), RULES.getOrDefault(problem.rule(), problem.rule())));
        } catch (JacksonException | NullPointerException | IllegalArgumentException | ArithmeticException unreadable) {
            // The schema has said what is wrong with it.
        }
    }

    private void delegation(JsonNode delegation, String path) {
        once(
                delegation.path("members"),
                path + "/members",
                "person",
                "a person who has no other seat in this delegation");
        boolean[] headed = {false};
        forEach(delegation.path("members"), path + "/members", (member, at) -> {
            if ("HEAD".equals(member.path("role").asString(""))) {
                if (headed[0]) {
                    findings.expect(at + "/role", "another role: a delegation has one head");
                }
                headed[0] = true;
            }
        });
    }

    private void once(JsonNode list, String path, String field, String expected) {
        Set<String> seen = new HashSet<>();
        forEach(list, path, (each, at) -> {
            if (!seen.add(each.path(field).asString(""))) {
                findings.expect(at + "/" + field, expected);
            }
        });
    }

    /** Nobody holds the same title twice at a time, and nobody holds one and no office. */
    private void people(JsonNode people) {
        forEach(people, "/people", (person, path) -> {
            List<Held> seen = new ArrayList<>();
            forEach(person.path("appointments"), path + "/appointments", (appointment, at) -> {
                if (appointment.has("title") == appointment.has("office")) {
                    findings.expect(at, "either a title or an office");
                }
                Held held = Held.of(appointment);
                if (held != null) {
                    appointment(held, seen, at);
                }
            });
        });
    }

    private void appointment(Held held, List<Held> seen, String path) {
        if (held.from.isAfter(held.to)) {
            findings.expect(path + "/to", "a day not before the appointment begins");
        } else if (seen.stream().anyMatch(held::overlaps)) {
            findings.expect(path, "a time in which the same title is not held already");
        } else if (seen.stream().anyMatch(held::contradicts)) {
            findings.expect(path, "no title on days on which no office is held, nor the other way round");
        }
        seen.add(held);
    }

    /** An agreement does not end before it begins, and nobody signs it twice. */
    private void agreements(JsonNode agreements) {
        forEach(agreements, "/agreements", (agreement, path) -> {
            if (endsBeforeItBegins(agreement, "inForceFrom", "inForceTo")) {
                findings.expect(path + "/inForceTo", "a day not before it came into force");
            }
            Set<String> signed = new HashSet<>();
            forEach(agreement.path("signatories"), path + "/signatories", (signatory, at) -> {
                if (!signed.add(signatory.path("party") + " " + signatory.path("person"))) {
                    findings.expect(at, "a party, or a person of it, that has not signed already");
                }
            });
            forEach(agreement.path("commitments"), path + "/commitments", (commitment, at) -> {
                quantity(commitment, at);
                forEach(commitment.path("deliveries"), at + "/deliveries", this::quantity);
            });
        });
    }

    private void quantity(JsonNode json, String path) {
        String said = json.path("bound").asString("");
        Bound bound = Stream.of(Bound.values())
                .filter(each -> each.name().equals(said))
                .findFirst()
                .orElse(null);
        Quantity.WrongEnd wrong = Quantity.wrongEnd(bound, number(json, "quantity", 0), number(json, "atMost", -1));
        if (wrong == Quantity.WrongEnd.MISSING) {
            findings.expect(path + "/atMost", "the upper end of the range, above its quantity");
        } else if (wrong == Quantity.WrongEnd.NO_FEWER && json.path("quantity").isNumber()) {
            findings.expect(path + "/quantity", "at least 2, because fewer than one is none");
        } else if (wrong == Quantity.WrongEnd.SAYS_NOTHING
                && json.path("quantity").isNumber()) {
            findings.expect(path + "/quantity", "at least 1, because at least none says nothing");
        } else if (wrong == Quantity.WrongEnd.NO_RANGE) {
            findings.expect(path + "/atMost", "no upper end, because the quantity is no range");
        }
    }

    /** @param otherwise what stands for a value that is no number: that is told elsewhere */
    private static @Nullable Long number(JsonNode json, String field, long otherwise) {
        return json.has(field) ? json.path(field).asLong(otherwise) : null;
    }

    private void coverageNotes(JsonNode notes) {
        forEach(notes, "/coverageNotes", (note, path) -> {
            if (endsBeforeItBegins(note, "from", "to")) {
                findings.expect(path + "/to", "a day not before the first");
            }
        });
    }

    /**
     * @param first the field of the first day
     * @param last that of the last; a record may be without either
     */
    private static boolean endsBeforeItBegins(JsonNode record, String first, String last) {
        if (!record.has(first) || !record.has(last)) {
            return false;
        }
        try {
            return DateJson.read(record.path(last)).isCertainlyBefore(DateJson.read(record.path(first)));
        } catch (InvalidDateException reported) {
            return false;
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

    /** A title and the days on which it may be held, as the database compares them. */
    private record Held(
            String title,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        static @Nullable Held of(JsonNode appointment) {
            try {
                FuzzyDate from = appointment.has("from") ? DateJson.read(appointment.path("from")) : null;
                FuzzyDate to = appointment.has("to") ? DateJson.read(appointment.path("to")) : null;
                return new Held(
                        appointment.path("title").asString("").toLowerCase(Locale.ROOT),
                        from == null || from.earliest() == null ? LocalDate.MIN : from.earliest(),
                        to == null || to.latest() == null ? LocalDate.MAX : to.latest(),
                        from == null ? null : from.latest(),
                        to == null ? null : to.earliest());
            } catch (InvalidDateException reported) {
                return null;
            }
        }

        boolean overlaps(Held other) {
            return title.equals(other.title) && !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        /** Whether one has a title on a day on which the other certainly has no office. */
        boolean contradicts(Held other) {
            LocalDate begun = first == null ? last : first;
            LocalDate ended = last == null ? first : last;
            LocalDate otherBegun = other.first == null ? other.last : other.first;
            LocalDate otherEnded = other.last == null ? other.first : other.last;
            return title.isEmpty() != other.title.isEmpty()
                    && begun != null
                    && ended != null
                    && otherBegun != null
                    && otherEnded != null
                    && !begun.isAfter(ended)
                    && !otherBegun.isAfter(otherEnded)
                    && !begun.isAfter(otherEnded)
                    && !otherBegun.isAfter(ended);
        }
    }
}
