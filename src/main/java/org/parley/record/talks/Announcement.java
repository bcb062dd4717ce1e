package org.parley.record.talks;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.LongText;
import org.parley.record.party.Party;
import org.parley.record.party.Person;

/**
 * What someone said about when and where a round would be held.
 *
 * @param window when it was to be held; null where only the place was said
 * @param words the words used: "within a week or two"
 */
@Embeddable
public record Announcement(
        @EmbeddedColumnNaming("announced_on_%s") FuzzyDate announcedOn,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Party party,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Person person,
        @EmbeddedColumnNaming("window_%s") @Nullable FuzzyDate window,
        @Nullable String place,
        @LongText String words) {}
