package org.parley.page.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.NegotiationStatus;
import org.parley.web.Paging;

/**
 * A page of all negotiations.
 *
 * @param status the only one shown; null for all
 */
record Home(List<Overview> negotiations, @Nullable NegotiationStatus status, Paging paging) {

    /** Whether nothing is recorded at all, as against nothing that passes the filter. */
    public boolean isEmpty() {
        return negotiations.isEmpty() && status == null;
    }

    public List<NegotiationStatus> statuses() {
        return List.of(NegotiationStatus.values());
    }
}
