package org.parley.load;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
     * @return why no more are taken; null where one more is: then {@link #end} must follow
     */
    synchronized @Nullable Refusal begin(String address) {
        int others = byAddress.getOrDefault(address, 0);
        if (others >= mostPerAddress) {
            return Refusal.TOO_MANY_AT_ONCE;
        }
        if (all >= most) {
            return Refusal.OTHERS_ARE_SLOW;
        }
        byAddress.put(address, others + 1);
        all++;
        return null;
    }

    synchronized void end(String address) {
        byAddress.computeIfPresent(address, (same, now) -> now == 1 ? null : now - 1);
        all--;
    }
}
