package org.parley.event;

import org.jspecify.annotations.Nullable;
import org.parley.agreement.Agreement;
import org.parley.date.FuzzyDate;
import org.parley.issue.Issue;
import org.parley.negotiation.Round;
import org.parley.party.Party;
import org.parley.party.Person;

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
