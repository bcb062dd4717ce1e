package org.parley.page.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateShape;
import org.parley.date.FuzzyDate;
import org.parley.date.YearScale;
import org.parley.record.agreement.Agreement;

/** From when to when agreements were in force, as bars on one scale of years. */
record InForce(List<Bar> bars, List<YearScale.Tick> ticks) {

    /**
     * @param x where it certainly or at the earliest began, with its percent sign; where that is not known, where it ended
     * @param open whether no end is known: the bar fades out at today
     */
    record Bar(Agreement agreement, String x, String width, boolean open) {

        /** Whether nothing is said of an end: an interval that begins says itself whether its end is open or not known. */
        public boolean isEndUntold() {
            FuzzyDate from = agreement.inForceFrom();
            return open
                    && (from == null || (from.shape() != DateShape.END_OPEN && from.shape() != DateShape.END_UNKNOWN));
        }
    }

    static InForce of(Collection<Agreement> agreements, LocalDate today) {
        List<Agreement> dated = agreements.stream()
                .filter(each -> start(each) != null)
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(start(each))))
                .toList();
        if (dated.isEmpty()) {
            return new InForce(List.of(), List.of());
        }
        LocalDate last = dated.stream()
                .flatMap(each -> Stream.of(end(each), start(each)))
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(today);
        YearScale scale =
                YearScale.around(Objects.requireNonNull(start(dated.get(0))), last.isAfter(today) ? last : today);
        return new InForce(dated.stream().map(each -> bar(each, scale, today)).toList(), scale.ticks());
    }

    private static Bar bar(Agreement agreement, YearScale scale, LocalDate today) {
        LocalDate from = Objects.requireNonNull(start(agreement));
        LocalDate end = end(agreement);
        LocalDate until = end != null ? end : today.isBefore(from) ? from : today;
        double width = Math.max(0.4, scale.share(until) - scale.share(from));
        return new Bar(agreement, scale.at(from), YearScale.number(width) + "%", end == null);
    }

    private static @Nullable LocalDate start(Agreement agreement) {
        FuzzyDate from = agreement.inForceFrom() == null ? agreement.inForceTo() : agreement.inForceFrom();
        return from == null ? null : from.earliest() == null ? from.latest() : from.earliest();
    }

    private static @Nullable LocalDate end(Agreement agreement) {
        FuzzyDate to = agreement.inForceTo();
        return to == null ? null : to.latest() == null ? to.earliest() : to.latest();
    }
}
