package org.parley.record.issue;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.AtMost;

/**
 * How hard an issue is to settle.
 *
 * @param asOf the day as of which it is judged
 * @param difficulty from 1 (easy) to 5 (hardest)
 * @param judge who judges, as a source names them; null for the editors
 */
@Embeddable
public record DifficultyJudgementDescription(
        @EmbeddedColumnNaming("as_of_%s") FuzzyDate asOf,
        @AtMost(5) int difficulty,
        @Nullable String judge,
        String difficultyReason) {

    public DifficultyJudgementDescription {
        if (difficulty < 1 || difficulty > 5) {
            throw new IllegalArgumentException("difficulty is 1 to 5, not " + difficulty);
        }
        if (difficultyReason.isBlank()) {
            throw new IllegalArgumentException("a judgement of difficulty needs its reason");
        }
    }
}
