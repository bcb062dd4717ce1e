package org.parley.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of one text, field by field. A field that only one of them changed is taken from that one; where
 * both did, somebody has to choose.
 *
 * @param merged all fields; where nobody has chosen yet, mine
 * @param takenOver the fields that were taken from the other
 * @param collisions the fields that both changed to something else, and for which no choice was made
 */
public record ThreeWay(Map<String, String> merged, List<String> takenOver, List<String> collisions) {

    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";

    /**
     * @param base what both began with
     * @param keep for fields that collide: {@code mine} or {@code theirs}; anything else is no choice
     */
    public static ThreeWay of(
            Map<String, String> base, Map<String, String> mine, Map<String, String> theirs, Map<String, String> keep) {
        Map<String, String> merged = new LinkedHashMap<>();
        List<String> takenOver = new ArrayList<>();
        List<String> collisions = new ArrayList<>();
        for (String field : all(mine, theirs)) {
            String own = plain(mine.get(field));
            String other = plain(theirs.get(field));
            String began = plain(base.get(field));
            boolean theyAlone = own.equals(began) && !other.equals(own);
            boolean both = !own.equals(other) && !own.equals(began) && !other.equals(began);
            boolean taken = theyAlone || (both && THEIRS.equals(keep.get(field)));
            merged.put(field, taken ? other : mine.getOrDefault(field, ""));
            if (theyAlone) {
                takenOver.add(field);
            }
            if (both && !MINE.equals(keep.get(field)) && !THEIRS.equals(keep.get(field))) {
                collisions.add(field);
            }
        }
        return new ThreeWay(merged, takenOver, collisions);
    }

    private static Set<String> all(Map<String, String> mine, Map<String, String> theirs) {
        Set<String> fields = new LinkedHashSet<>(theirs.keySet());
        fields.addAll(mine.keySet());
        return fields;
    }

    /** Ends of line, and space at the ends, are no change. */
    public static boolean isSame(@Nullable String one, @Nullable String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
