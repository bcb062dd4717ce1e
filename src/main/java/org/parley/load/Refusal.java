package org.parley.load;

import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a request is not worked on. The words are in the message bundle. */
enum Refusal {
    /** More is asked than is worked on at once, and more waits than may. */
    BUSY(503, Duration.ofSeconds(5)),
    /** Too many requests come slowly, from many addresses. */
    OTHERS_ARE_SLOW(503, Duration.ofSeconds(30)),
    /** Too many requests come slowly from one address. */
    TOO_MANY_AT_ONCE(429, Duration.ofSeconds(30)),
    /** The content did not come in its time. */
    LATE(408, null),
    /** More content than a form may hold. */
    TOO_LONG(413, null),
    /** A method or a version of the protocol that is not spoken here. */
    NOT_SPOKEN(501, null),
    /** It is no request as browsers send it, or too long before the content even begins. */
    UNREADABLE(400, null);

    private final int status;
    private final @Nullable Duration again;

    Refusal(int status, @Nullable Duration again) {
        this.status = status;
        this.again = again;
    }

    /** The one that a status stands for. */
    static Refusal of(int status) {
        return Stream.of(values())
                .filter(each -> each.status == status)
                .findFirst()
                .orElse(status > 500 ? NOT_SPOKEN : UNREADABLE);
    }

    int status() {
        return status;
    }

    /** When it may be tried again; null where the same request would be refused again. */
    @Nullable
    Duration again() {
        return again;
    }
}
