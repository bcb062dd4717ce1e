package org.parley.page.overview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.TimeBetween;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Precedent;

/**
 * An agreement with what was promised and delivered.
 *
 * @param sincePrevious since the one of its type before it; null for the first, and where a date is open
 */
public record Deal(
        String slug,
        String title,
        AgreementType type,
        AgreementStatus status,
        @Nullable FuzzyDate agreedOn,
        @Nullable TimeBetween sincePrevious,
        @Nullable String previous,
        List<Tally> tallies) {

    /** Those without a day come last. */
    private static final Comparator<Agreement> NEWEST_FIRST = Comparator.comparing(
                    Agreement::agreedOn, Comparator.nullsLast(Comparator.<FuzzyDate>reverseOrder()))
            .thenComparing(Agreement::id, Comparator.reverseOrder());

    static Deal of(Agreement agreement, @Nullable Precedent precedent, List<Tally> tallies) {
        return new Deal(
                agreement.slug(),
                agreement.title(),
                agreement.type(),
                agreement.status(),
                agreement.agreedOn(),
                precedent == null ? null : precedent.since(),
                precedent == null ? null : precedent.title(),
                tallies);
    }

    static List<Agreement> newestFirst(Collection<Agreement> all) {
        return all.stream().sorted(NEWEST_FIRST).toList();
    }
}
