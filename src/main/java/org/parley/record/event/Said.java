package org.parley.record.event;

import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Agreement;
import org.parley.record.issue.Issue;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Round;

/**
 * What was said, by whom, when and about what.
 *
 * @param party on whose behalf; a statement has a person, a party or both
 * @param gist in our words
 */
public record Said(
        @Nullable Person person,
        @Nullable Party party,
        FuzzyDate day,
        String gist,
        @Nullable Tone tone,
        @Nullable Round round,
        @Nullable Issue issue,
        @Nullable Agreement agreement) {

    public Said {
        if (person == null && party == null) {
            throw new IllegalArgumentException("a statement is somebody's: a person's or a party's");
        }
    }
}
