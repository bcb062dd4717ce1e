package org.parley.exchange;

import static org.parley.exchange.UniquenessCheck.forEach;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.record.talks.RoundReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A round does not contradict itself, and nobody sits in it twice. */
final class RoundCheck {

    /** What is expected where a rule of {@link RoundReport} is broken. */
    private static final Map<String, String> RULES = Map.of(
            "firstDayMissing", "the first day, because there is a last one",
            "lastBeforeFirst", "a day not before the first",
            "heldAndNotHeld", "no NOT_HELD: by its status the round was held",
            "outcomeBeforeHeld", "no outcome but NOT_HELD: by its status the round was not held",
            "concludedAndBrokenOff", "no BROKE_OFF: by its status the round was concluded");

    private final Findings findings;

    RoundCheck(Findings findings) {
        this.findings = findings;
    }

    void check(JsonNode rounds) {
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
}
