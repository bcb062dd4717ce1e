package org.parley.load;

import java.util.HashMap;
import java.util.Map;

/** The requests whose content is still to come: so many in all, and not all of them from one address. */
class Receptions {

    private final int most;
    private final int mostPerAddress;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;

    Receptions(int most, int mostPerAddress) {
        this.most = most;
        this.mostPerAddress = mostPerAddress;
    }

    /**
     * @return whether one more is taken; then {@link #end} must follow
     */
    synchronized boolean begin(String address) {
        int others = byAddress.getOrDefault(address, 0);
        if (all >= most || others >= mostPerAddress) {
            return false;
        }
        byAddress.put(address, others + 1);
        all++;
        return true;
    }

    synchronized void end(String address) {
        byAddress.computeIfPresent(address, (same, now) -> now == 1 ? null : now - 1);
        all--;
    }
}
