package org.parley.record.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.DaysPast;
import org.parley.history.Recorded;
import org.parley.record.source.Knowledge;

/**
 * What has become of a commitment by a day: what somebody says of it, and otherwise what the deliveries on record add up to. No
 * record is not a no: without one it is only said that there is none.
 *
 * @param how its words are in the message bundle
 * @param said the last assessment by that day; null where there is none, or where all that it says is that nothing is known
 * @param otherwise what others say that cannot be true beside it
 * @param delivered as far as sources counted
 * @param remainder null where the commitment cannot be counted
 * @param isPartlyUncounted whether something was delivered without a source saying how much: then nobody knows what remains
 * @param past how many days its window has been over with nothing that says it was carried out; 0 where that is not so
 */
public record CommitmentStanding(
        How how,
        @Nullable Assessment said,
        List<Assessment> otherwise,
        Quantity delivered,
        @Nullable Quantity remainder,
        boolean isPartlyUncounted,
        DaysPast past) {

    /** How it is known, and what. */
    public enum How {
        SAID_CARRIED_OUT,
        SAID_PARTLY,
        SAID_NOT_CARRIED_OUT,
        SAID_LAPSED,
        /** By our arithmetic. */
        DELIVERED,
        /** By our arithmetic. */
        REMAINS,
        /** Delivered, in numbers that no source gives. */
        UNCOUNTED,
        /** Something was done of what cannot be counted. */
        BEGUN,
        /** It ended with its agreement, as we infer: nothing is said of it alone. */
        LAPSED,
        NONE_RECORDED
    }

    static CommitmentStanding of(Commitment commitment, Knowledge known) {
        LocalDate day = known.day();
        List<Delivery> made = commitment.deliveries(known);
        Quantity delivered = made.stream()
                .map(Delivery::quantity)
                .map(each -> each == null ? Quantity.NOTHING : each)
                .reduce(Quantity.NOTHING, Quantity::plus);
        Quantity promised = commitment.quantity();
        Quantity remainder = promised == null ? null : promised.less(delivered);
        boolean isPartlyUncounted = promised != null && made.stream().anyMatch(each -> each.quantity() == null);
        boolean isDelivered = remainder != null && remainder.isNothing();
        Assessment said = said(commitment.lastAssessment(known), isDelivered);
        How how = said != null
                ? How.valueOf("SAID_" + said.state())
                : isDelivered
                        ? How.DELIVERED
                        : commitment.endsWithItsAgreementBy(day)
                                ? How.LAPSED
                                : recorded(made, delivered, remainder, isPartlyUncounted);
        boolean isOpen = switch (how) {
            case NONE_RECORDED, SAID_PARTLY -> true;
            case REMAINS -> !isPartlyUncounted && remainder != null && remainder.least() > 0;
            default -> false;
        };
        DaysPast past = isOpen && commitment.due() != null ? commitment.due().timePast(day) : DaysPast.exactly(0);
        return new CommitmentStanding(
                how,
                said,
                said == null ? List.of() : commitment.contradicting(said, known),
                delivered,
                remainder,
                isPartlyUncounted,
                past);
    }

    /** The word that stands: none where nothing is known, nor that a part was done once the count says that all was. */
    private static @Nullable Assessment said(@Nullable Assessment last, boolean isDelivered) {
        if (last == null || last.state() == CommitmentState.NO_INFORMATION) {
            return null;
        }
        return last.state() == CommitmentState.PARTLY && isDelivered ? null : last;
    }

    private static How recorded(
            List<Delivery> made, Quantity delivered, @Nullable Quantity remainder, boolean isPartlyUncounted) {
        if (made.isEmpty()) {
            return How.NONE_RECORDED;
        }
        if (remainder == null) {
            return How.BEGUN;
        }
        return isPartlyUncounted && delivered.isNothing() ? How.UNCOUNTED : How.REMAINS;
    }

    /** What a line about the commitment rests on: it, and what somebody says has become of it. */
    public List<Recorded> told(Commitment commitment) {
        List<Recorded> told = new ArrayList<>(List.of(commitment));
        told.addAll(judgements());
        return told;
    }

    /** What somebody says has become of it, and what others say against that. */
    public List<Assessment> judgements() {
        return Stream.concat(Stream.ofNullable(said), otherwise.stream()).toList();
    }

    /** Whether all of it was done, as somebody says or as our arithmetic has it. */
    public boolean isCarriedOut() {
        return how == How.SAID_CARRIED_OUT || how == How.DELIVERED;
    }

    /** Whether somebody says that all of it was done, and no source counts all of it. */
    public boolean isCarriedOutUncounted() {
        return how == How.SAID_CARRIED_OUT && remainder != null && !remainder.isNothing();
    }

    /** Whether nothing is to be expected of it any more: it was carried out, or it lapsed. */
    public boolean isSettled() {
        return isCarriedOut() || how == How.SAID_LAPSED || how == How.LAPSED;
    }

    /** Whether nothing is owed any more, though no count says so: then no number says what remains. */
    public boolean isSettledUncounted() {
        return isSettled() && remainder != null && !remainder.isNothing();
    }

    /** Whether it is known by number that something remains. */
    public boolean isOwing() {
        return remainder != null && remainder.least() > 0 && !isPartlyUncounted && !isSettled();
    }

    /** Whether it is what we infer from the end of its agreement, not what a source says. */
    public boolean isOurInference() {
        return how == How.LAPSED;
    }

    /** Whether it is our sum, not what a source says. */
    public boolean isOurArithmetic() {
        return how == How.DELIVERED || how == How.REMAINS && !isPartlyUncounted;
    }

    /** Whether all that was delivered was delivered in numbers that no source gives. */
    public boolean isUncountedOnly() {
        return isPartlyUncounted && delivered.isNothing();
    }

    /** The end of the key of its words. */
    public String key() {
        return how == How.REMAINS && isPartlyUncounted ? "REMAINS_UNCOUNTED" : how.name();
    }

    public long daysPast() {
        return past.days();
    }

    public boolean isPastWindow() {
        return past.days() > 0;
    }
}
