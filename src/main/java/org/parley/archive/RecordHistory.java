package org.parley.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.RecordKind;
import org.parley.negotiation.NegotiationBand;

/**
 * The history of one record.
 *
 * @param band null for what negotiations share, and where the negotiation is gone
 * @param versions the latest first
 * @param from the older of the two that are compared; null for nothing, before the record was made
 */
public record RecordHistory(
        long number,
        RecordKind kind,
        String label,
        @Nullable NegotiationBand band,
        @Nullable String page,
        List<Version> versions,
        int total,
        @Nullable Version from,
        Version to,
        List<FieldDifference> differences) {

    static final int VERSIONS_SHOWN = 200;

    public boolean isGone() {
        return versions.get(0).action() == Action.REMOVED;
    }

    public int hidden() {
        return total - versions.size();
    }

    public String address() {
        return RecordAddresses.historyOf(number);
    }

    public String removal() {
        return "/edit/history/" + number + "/remove";
    }

    /** Null where there is nothing to merge. */
    public @Nullable String merge() {
        return kind.canBeMerged() && !isGone() ? MergingPages.address(number) : null;
    }

    public String comeBack() {
        return "/edit/history/" + number + "/restore";
    }
}
