package org.parley.record.talks;

import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.party.Party;
import org.parley.record.party.Person;

/**
 * What someone said about when and where a round would be held.
 *
 * @param window when it was to be held; null where only the place was said
 * @param words the words used: "within a week or two"
 */
public record Announcement(
        FuzzyDate announcedOn,
        @Nullable Party party,
        @Nullable Person person,
        @Nullable FuzzyDate window,
        @Nullable String place,
        String words) {}
