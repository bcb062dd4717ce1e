package org.parley.history.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What one row says when it speaks for another too.
 *
 * @param takenOver what it did not say itself, by column
 * @param contradictions columns in which the two say different things, one of each field
 */
record MergedRow(Map<String, JsonNode> takenOver, Set<String> contradictions) {

    /** Numbers of the row itself, and its place in an order that the editors choose. */
    private static final Set<String> NO_FACTS = Set.of("id", RowImage.VERSION, "ordinal");

    /** What hangs on a record: all that the one says and the other lacks is taken over. */
    static MergedRow ofTwins(RowImage stays, RowImage goes) {
        Set<String> facts = new LinkedHashSet<>(goes.columns().propertyNames());
        facts.removeAll(NO_FACTS);
        facts.removeAll(UniqueKeys.telling(stays.kind()));
        return of(stays, goes, facts);
    }

    /**
     * What an editor says to be the same. Names, addresses and looks are those of the one that stays. Two states with two
     * ISO codes are not one.
     */
    static MergedRow ofDuplicates(RowImage stays, RowImage goes) {
        return switch (stays.kind()) {
            case PERSON -> new MergedRow(Map.of(), Set.of());
            case PARTY -> of(stays, goes, isState(stays) ? Set.of("iso_code") : Set.of());
            case SOURCE ->
                new MergedRow(
                        of(stays, goes, Set.copyOf(goes.columns().propertyNames()))
                                .takenOver(),
                        Set.of());
            default -> throw new IllegalArgumentException("not merged: " + stays.kind());
        };
    }

    private static MergedRow of(RowImage stays, RowImage goes, Set<String> columns) {
        Map<String, JsonNode> takenOver = new LinkedHashMap<>();
        Map<String, String> contradictions = new HashMap<>();
        for (String column : columns) {
            JsonNode theirs = goes.columns().path(column);
            JsonNode ours = stays.columns().path(column);
            if (theirs.isNull() || theirs.equals(ours)) {
                continue;
            }
            if (ours.isNull()) {
                takenOver.put(column, theirs);
            } else {
                contradictions.putIfAbsent(RowImage.fieldOf(column), column);
            }
        }
        takenOver.keySet().removeIf(column -> contradictions.containsKey(RowImage.fieldOf(column)));
        return new MergedRow(takenOver, new LinkedHashSet<>(contradictions.values()));
    }

    private static boolean isState(RowImage party) {
        return "STATE".equals(party.columns().path("kind").asString());
    }
}
