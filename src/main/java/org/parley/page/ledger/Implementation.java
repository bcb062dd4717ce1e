package org.parley.page.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.parley.record.agreement.Agreement;

/**
 * How far the commitments of an agreement were carried out, as the Peace Accords Matrix judges: 0 not initiated, 1 minimal,
 * 2 intermediate, 3 full.
 *
 * @param counts how many commitments were judged 0, 1, 2 and 3
 * @param unjudged how many were not: they count in no figure
 */
record Implementation(Agreement agreement, List<Integer> counts, int unjudged) {

    /** Of those agreements with a commitment that was judged, the last one first. */
    static List<Implementation> of(Collection<Agreement> agreements, LocalDate today) {
        return agreements.stream()
                .map(each -> of(each, today))
                .filter(each -> each.judged() > 0)
                .sorted(Comparator.comparing(
                                (Implementation each) -> each.agreement.date(),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    private static Implementation of(Agreement agreement, LocalDate today) {
        List<Integer> judged = agreement.commitments().stream()
                .map(each -> each.implementation(today))
                .filter(Objects::nonNull)
                .toList();
        return new Implementation(
                agreement,
                IntStream.rangeClosed(0, 3)
                        .mapToObj(degree -> (int)
                                judged.stream().filter(each -> each == degree).count())
                        .toList(),
                agreement.commitments().size() - judged.size());
    }

    public int all() {
        return judged() + unjudged;
    }

    public int judged() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean of those judged, from 0 to 3, to one decimal. */
    public String mean() {
        double sum = IntStream.rangeClosed(0, 3)
                .map(degree -> degree * counts.get(degree))
                .sum();
        return String.format(Locale.ROOT, "%.1f", sum / judged());
    }
}
