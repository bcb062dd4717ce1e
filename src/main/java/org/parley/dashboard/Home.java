package org.parley.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.negotiation.NegotiationStatus;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of all negotiations. @param status the only one shown; null for all */
record Home(List<Overview> negotiations, @Nullable NegotiationStatus status, int page, int pages) {

    /** Whether nothing is recorded at all, as against nothing that passes the filter. */
    public boolean isEmpty() {
        return negotiations.isEmpty() && status == null;
    }

    public List<NegotiationStatus> statuses() {
        return List.of(NegotiationStatus.values());
    }

    public @Nullable String previous() {
        return page > 1 ? address(page - 1) : null;
    }

    public @Nullable String next() {
        return page < pages ? address(page + 1) : null;
    }

    private String address(int other) {
        var address = UriComponentsBuilder.fromPath("/");
        if (status != null) {
            address.queryParam("status", status);
        }
        if (other > 1) {
            address.queryParam("page", other);
        }
        return address.toUriString();
    }
}
