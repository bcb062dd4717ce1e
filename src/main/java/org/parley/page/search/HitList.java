package org.parley.page.search;

import java.util.List;

/**
 * What was found, the best first.
 *
 * @param more whether there are more than were ranked and counted
 */
record HitList(List<Hit> found, boolean more) {

    boolean loosely() {
        return found.stream().anyMatch(Hit::loosely);
    }
}
