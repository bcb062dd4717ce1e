package org.parley.page.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.date.DaysPast;
import org.parley.date.FuzzyDate;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentStanding;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.Quantity;

/**
 * How a commitment stands to its window. Of dates that are not known to the day only what is certain is said.
 *
 * @param past the end of the window: until today where nothing says that it was carried out, until it was done where it was late
 */
public record Lateness(Kind kind, DaysPast past) {

    Lateness(Kind kind, long days) {
        this(kind, DaysPast.exactly(days));
    }

    /** How; the words are in the message bundle. */
    enum Kind {
        NO_WINDOW,
        NOT_DUE,
        /** Past it, and it is known that something remains. */
        OWING,
        /** Past it, and no delivery is recorded, or only a part of it is said to be done. */
        NONE_RECORDED,
        IN_TIME,
        LATE,
        UNCLEAR
    }

    public long days() {
        return past.days();
    }

    /** Whether the page says it: what is past its window says so already. */
    public boolean isTold() {
        return kind == Kind.IN_TIME || kind == Kind.LATE || kind == Kind.UNCLEAR;
    }

    /** Whether the window is over with nothing that says it was carried out. */
    public boolean isPast() {
        return kind == Kind.OWING || kind == Kind.NONE_RECORDED;
    }

    /** @param standing of the commitment on the day that counts */
    public static Lateness of(Commitment commitment, CommitmentStanding standing) {
        LocalDate end = commitment.due() == null ? null : commitment.due().latest();
        if (end == null) {
            return new Lateness(Kind.NO_WINDOW, 0);
        }
        if (standing.isPastWindow()) {
            return new Lateness(standing.isOwing() ? Kind.OWING : Kind.NONE_RECORDED, standing.past());
        }
        Quantity promised = commitment.quantity();
        if (promised == null || standing.how() != CommitmentStanding.How.DELIVERED) {
            return new Lateness(Kind.NOT_DUE, 0);
        }
        if (least(commitment, each -> each.isCertainlyBy(end)) >= promised.drawn()) {
            return new Lateness(Kind.IN_TIME, 0);
        }
        return mayReach(promised.drawn(), commitment, end)
                ? new Lateness(Kind.UNCLEAR, 0)
                : new Lateness(
                        Kind.LATE,
                        new DaysPast(
                                ChronoUnit.DAYS.between(end, firstDone(commitment, promised.drawn())),
                                isAbout(commitment)));
    }

    private static boolean isAbout(Commitment commitment) {
        return commitment.due() != null && commitment.due().isEndDoubted()
                || commitment.deliveries().stream().anyMatch(each -> each.day().isDoubted());
    }

    private static long least(Commitment commitment, Predicate<FuzzyDate> when) {
        return handedOver(commitment, when).least();
    }

    private static boolean mayReach(long promised, Commitment commitment, LocalDate day) {
        Long most = handedOver(commitment, each -> each.mayBeBy(day)).most();
        return most == null || most >= promised;
    }

    private static Quantity handedOver(Commitment commitment, Predicate<FuzzyDate> when) {
        return commitment.deliveries().stream()
                .filter(each -> when.test(each.day()))
                .map(Delivery::quantity)
                .flatMap(Stream::ofNullable)
                .reduce(Quantity.NOTHING, Quantity::plus);
    }

    /** The first day on which nothing may have been owed any more. */
    private static LocalDate firstDone(Commitment commitment, long promised) {
        return commitment.deliveries().stream()
                .map(each -> each.day().earliest())
                .flatMap(Stream::ofNullable)
                .sorted()
                .filter(day -> mayReach(promised, commitment, day))
                .findFirst()
                .orElseThrow();
    }
}
