package org.parley.rendered;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * When records changed last, as far as this application was told. Time is counted in changes: a page that was begun at a
 * count shows what is, as long as no change of what it is drawn from has a higher one.
 */
class Changes {

    /** While nobody tells of changes. */
    static final long UNKNOWN = -1;

    private final AtomicLong count = new AtomicLong();
    private final Map<String, Long> ofNegotiations = new ConcurrentHashMap<>();
    private volatile long ofAnything;
    private volatile long ofWhatIsShared;
    private volatile boolean heard;

    /** The count now; {@link #UNKNOWN} while nobody tells of changes, so that nothing may be kept. */
    long now() {
        return heard ? count.get() : UNKNOWN;
    }

    /** Whether a page that was begun at a count shows what is. */
    boolean isCurrent(long begun, String negotiation) {
        return heard
                && begun != UNKNOWN
                && begun >= ofWhatIsShared
                && begun >= ofNegotiations.getOrDefault(negotiation, 0L);
    }

    /** The same of a page that is drawn from everything. */
    boolean isCurrent(long begun) {
        return heard && begun != UNKNOWN && begun >= ofAnything;
    }

    /**
     * @param negotiation its name in addresses; null where something changed that negotiations share
     */
    synchronized void changed(@Nullable String negotiation) {
        long now = count.incrementAndGet();
        if (negotiation == null) {
            ofWhatIsShared = now;
        } else {
            ofNegotiations.put(negotiation, now);
        }
        ofAnything = now;
    }

    /** From now on every change is told. What was before is not known. */
    synchronized void begin() {
        changed(null);
        ofNegotiations.clear();
        heard = true;
    }

    /** Changes are no longer told. */
    void lost() {
        heard = false;
    }
}
