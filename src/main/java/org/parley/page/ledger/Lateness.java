package org.parley.page.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Commitment;

/**
 * How a promise stands to its window. Of dates that are not known to the day only what is certain is said.
 *
 * @param days past the end of the window: until today where it is still owed, until it was done where it was late
 */
public record Lateness(Kind kind, long days) {

    /** How; the words are in the message bundle. */
    enum Kind {
        NO_WINDOW,
        NOT_DUE,
        OVERDUE,
        IN_TIME,
        LATE,
        UNCLEAR
    }

    public static Lateness of(Commitment promise, LocalDate today) {
        LocalDate end = promise.due() == null ? null : promise.due().latest();
        if (end == null) {
            return new Lateness(Kind.NO_WINDOW, 0);
        }
        if (promise.isOverdue(today)) {
            return new Lateness(Kind.OVERDUE, ChronoUnit.DAYS.between(end, today));
        }
        Long promised = promise.quantity();
        if (promised == null || promise.delivered() < promised) {
            return new Lateness(Kind.NOT_DUE, 0);
        }
        if (handedOver(promise, each -> each.isCertainlyBy(end)) >= promised) {
            return new Lateness(Kind.IN_TIME, 0);
        }
        return handedOver(promise, each -> each.mayBeBy(end)) >= promised
                ? new Lateness(Kind.UNCLEAR, 0)
                : new Lateness(Kind.LATE, ChronoUnit.DAYS.between(end, firstDone(promise, promised)));
    }

    private static long handedOver(Commitment promise, Predicate<FuzzyDate> when) {
        return promise.deliveries().stream()
                .filter(each -> each.quantity() != null && when.test(each.day()))
                .mapToLong(each -> Objects.requireNonNull(each.quantity()))
                .sum();
    }

    /** The first day on which nothing may have been owed any more. */
    private static LocalDate firstDone(Commitment promise, long promised) {
        return promise.deliveries().stream()
                .map(each -> each.day().earliest())
                .flatMap(Stream::ofNullable)
                .sorted()
                .filter(day -> handedOver(promise, each -> each.mayBeBy(day)) >= promised)
                .findFirst()
                .orElseThrow();
    }
}
