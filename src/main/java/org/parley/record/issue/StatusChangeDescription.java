package org.parley.record.issue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.LongText;
import org.parley.record.talks.Round;

/**
 * Where an issue stands from a day on, and why.
 *
 * @param round the round in which it moved; null when it moved between rounds
 */
@Embeddable
public record StatusChangeDescription(
        @EmbeddedColumnNaming("effective_%s") FuzzyDate effective,
        @Enumerated(EnumType.STRING) IssueStatus status,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Round round,
        @LongText String rationale) {

    public StatusChangeDescription {
        if (rationale.isBlank()) {
            throw new IllegalArgumentException("a change of status needs its rationale");
        }
    }
}
