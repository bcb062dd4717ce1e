package org.parley.page.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Commitment;

/**
 * How a commitment stands to its window. Of dates that are not known to the day only what is certain is said.
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

    public static Lateness of(Commitment commitment, LocalDate today) {
        LocalDate end = commitment.due() == null ? null : commitment.due().latest();
        if (end == null) {
            return new Lateness(Kind.NO_WINDOW, 0);
        }
        if (commitment.isOverdue(today)) {
            return new Lateness(Kind.OVERDUE, ChronoUnit.DAYS.between(end, today));
        }
        Long promised = commitment.quantity();
        if (promised == null || commitment.delivered() < promised) {
            return new Lateness(Kind.NOT_DUE, 0);
        }
        if (handedOver(commitment, each -> each.isCertainlyBy(end)) >= promised) {
            return new Lateness(Kind.IN_TIME, 0);
        }
        return handedOver(commitment, each -> each.mayBeBy(end)) >= promised
                ? new Lateness(Kind.UNCLEAR, 0)
                : new Lateness(Kind.LATE, ChronoUnit.DAYS.between(end, firstDone(commitment, promised)));
    }

    private static long handedOver(Commitment commitment, Predicate<FuzzyDate> when) {
        return commitment.deliveries().stream()
                .filter(each -> each.quantity() != null && when.test(each.day()))
                .mapToLong(each -> Objects.requireNonNull(each.quantity()))
                .sum();
    }

    /** The first day on which nothing may have been owed any more. */
    private static LocalDate firstDone(Commitment commitment, long promised) {
        return commitment.deliveries().stream()
                .map(each -> each.day().earliest())
                .flatMap(Stream::ofNullable)
                .sorted()
                .filter(day -> handedOver(commitment, each -> each.mayBeBy(day)) >= promised)
                .findFirst()
                .orElseThrow();
    }
}
