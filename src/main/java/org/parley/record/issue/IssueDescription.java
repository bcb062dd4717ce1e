package org.parley.record.issue;

import org.jspecify.annotations.Nullable;
import org.parley.record.group.WorkingGroup;

/**
 * What is said of an issue.
 *
 * @param difficulty from 1 (easy) to 5 (hardest)
 * @param workingGroup the group that handles it; null where none does
 */
public record IssueDescription(
        String title,
        IssueCategory category,
        int difficulty,
        String difficultyReason,
        @Nullable WorkingGroup workingGroup) {

    public IssueDescription {
        if (difficulty < 1 || difficulty > 5) {
            throw new IllegalArgumentException("difficulty is 1 to 5, not " + difficulty);
        }
    }
}
