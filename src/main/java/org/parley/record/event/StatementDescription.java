package org.parley.record.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.LongText;
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
 * @param claim what it claims of the checklist; null where it claims nothing
 */
@Embeddable
public record StatementDescription(
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Person person,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Party party,
        @EmbeddedColumnNaming("day_%s") FuzzyDate day,
        @LongText String gist,
        @Enumerated(EnumType.STRING) @Nullable Tone tone,
        @Enumerated(EnumType.STRING) @Nullable Claim claim,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Round round,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Issue issue,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Agreement agreement) {

    public StatementDescription {
        if (person == null && party == null) {
            throw new IllegalArgumentException("a statement is somebody's: a person's or a party's");
        }
    }
}
