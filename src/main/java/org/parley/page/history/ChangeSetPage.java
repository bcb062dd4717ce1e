package org.parley.page.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.RecordKind;
import org.parley.page.history.Differences.FieldDifference;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Paging;

/**
 * One change set as a whole, a page of it.
 *
 * @param band of the negotiation that all of it belongs to; null if there is no such negotiation, or no longer
 */
public record ChangeSetPage(
        ChangeSetEntry changeSet, @Nullable NegotiationBand band, List<Deed> deeds, Paging paging) {

    static final int RECORDS_ON_A_PAGE = 50;

    public String undo() {
        return "/edit/history/change-sets/" + changeSet.number() + "/undo";
    }

    /**
     * What was done to one record.
     *
     * @param href the history of the record
     */
    public record Deed(Action action, RecordKind kind, String label, String href, List<FieldDifference> differences) {

        /** A new record is all difference; its fields stay folded until somebody asks. */
        public boolean isFolded() {
            return action == Action.CREATED || action == Action.IMPORTED || action == Action.REMOVED;
        }
    }
}
