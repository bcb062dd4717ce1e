package org.parley.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.exchange.NegotiationDocument.Cited;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Stance;

/** An issue in the document, with its history of status and the positions on it. */
record IssueEntry(
        String slug,
        String title,
        IssueCategory category,
        int difficulty,
        String difficultyReason,
        @Nullable String group,
        List<StatusChangeEntry> statusChanges,
        List<PositionEntry> positions,
        List<Cited> citations) {

    record StatusChangeEntry(
            FuzzyDate effective,
            IssueStatus status,
            @Nullable String round,
            String rationale,
            List<Cited> citations) {}

    record PositionEntry(
            String party,
            FuzzyDate effective,
            Stance stance,
            String words,
            @Nullable String statedBy,
            List<Cited> citations) {}
}
