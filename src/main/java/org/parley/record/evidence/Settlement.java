package org.parley.record.evidence;

import java.time.Instant;
import org.parley.web.Moments;

/**
 * How a dispute was settled.
 *
 * @param value the one that stands
 */
public record Settlement(String value, String reason, String actor, Instant at) {

    public String when() {
        return Moments.dayAndTime(at);
    }

    /** The same in words for readers. */
    public Settlement reading(String words) {
        return new Settlement(words, reason, actor, at);
    }
}
