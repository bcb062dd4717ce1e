package org.parley.record.group;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.history.LongText;
import org.parley.record.talks.Round;

/**
 * What is said of a working group.
 *
 * @param formedIn the round that formed it; null where that is not known
 * @param dissolvedIn the round that dissolved it; null while it stands
 */
@Embeddable
public record WorkingGroupDescription(
        String name,
        @LongText String subject,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "formed_in_round_id") @Nullable
        Round formedIn,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "dissolved_in_round_id") @Nullable
        Round dissolvedIn) {}
