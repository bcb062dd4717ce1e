package org.parley.page.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found, the best first.
 *
 * @param more whether there are more than were ranked and counted
 */
record HitList(List<Hit> found, boolean more) {

    private static final int MOST_TOGETHER = 40;

    /** Those of one title under one record are together, where the best of them stands. */
    List<List<Hit>> folded() {
        Map<String, List<Hit>> open = new HashMap<>();
        List<List<Hit>> folded = new ArrayList<>();
        for (Hit each : found) {
            List<Hit> same = open.get(each.wording());
            if (same == null || same.size() == MOST_TOGETHER) {
                same = new ArrayList<>();
                open.put(each.wording(), same);
                folded.add(same);
            }
            same.add(each);
        }
        return folded;
    }

    boolean loosely() {
        return found.stream().anyMatch(Hit::loosely);
    }
}
