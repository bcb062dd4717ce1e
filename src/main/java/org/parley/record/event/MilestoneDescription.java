package org.parley.record.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.LongText;
import org.parley.record.talks.Track;

/**
 * What a milestone marks, and when.
 *
 * @param track the strand it belongs to; null where it is of the whole negotiation
 */
@Embeddable
public record MilestoneDescription(
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Track track,
        @EmbeddedColumnNaming("day_%s") FuzzyDate day,
        String title,
        @LongText @Nullable String description) {}
