package org.parley.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.issue.IssueStatus;

/**
 * What stands around the form.
 *
 * @param action where the form is sent
 * @param back where "Cancel" leads
 * @param announced what was announced before; it can only be added to
 * @param moved how issues moved in this round before; it can only be added to
 * @param cited the sources of the round so far
 * @param conflict what somebody else saved meanwhile, or null
 */
record RoundFormPage(
        String negotiation,
        String heading,
        boolean isNew,
        String action,
        String back,
        List<Map<String, String>> crumbs,
        Choices choices,
        List<Announced> announced,
        List<Moved> moved,
        List<Cited> cited,
        @Nullable Conflict conflict) {

    RoundFormPage in(Conflict with) {
        return new RoundFormPage(
                negotiation, heading, isNew, action, back, crumbs, choices, announced, moved, cited, with);
    }

    record Announced(
            FuzzyDate on,
            String by,
            @Nullable FuzzyDate window,
            @Nullable String place,
            String words) {}

    record Moved(String issue, String href, IssueStatus status, FuzzyDate effective, String rationale) {}

    /** @param field the one that it is cited for; null for the whole round */
    record Cited(
            String publisher,
            String title,
            @Nullable String field,
            @Nullable String value) {}
}
