package org.parley.dashboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.agreement.Agreement;
import org.parley.agreement.AgreementStatus;
import org.parley.agreement.AgreementType;
import org.parley.date.FuzzyDate;
import org.parley.date.TimeBetween;

/**
 * An agreement with what was promised and delivered.
 *
 * @param sincePrevious the time since the agreement of the same type before it; null for the first of its type, and
 *     where the days are not known
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

    static Deal of(Agreement agreement, Collection<Agreement> all, List<Tally> tallies) {
        Optional<Agreement> previous = previous(agreement, all);
        return new Deal(
                agreement.slug(),
                agreement.title(),
                agreement.type(),
                agreement.status(),
                agreement.agreedOn(),
                previous.flatMap(each -> between(each, agreement)).orElse(null),
                previous.map(Agreement::title).orElse(null),
                tallies);
    }

    static List<Agreement> newestFirst(Collection<Agreement> all) {
        return all.stream().sorted(NEWEST_FIRST).toList();
    }

    /** The last one of the same type that was certainly made before it. */
    static Optional<Agreement> previous(Agreement agreement, Collection<Agreement> all) {
        FuzzyDate day = agreement.agreedOn();
        return day == null
                ? Optional.empty()
                : newestFirst(all).stream()
                        .filter(each -> each.type() == agreement.type() && isBefore(each.agreedOn(), day))
                        .findFirst();
    }

    private static boolean isBefore(@Nullable FuzzyDate earlier, FuzzyDate later) {
        return earlier != null
                && earlier.latest() != null
                && later.earliest() != null
                && earlier.latest().isBefore(later.earliest());
    }

    private static Optional<TimeBetween> between(Agreement earlier, Agreement later) {
        return earlier.agreedOn() == null || later.agreedOn() == null
                ? Optional.empty()
                : TimeBetween.of(earlier.agreedOn(), later.agreedOn());
    }
}
