package org.parley.page.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;

/**
 * Where a negotiation stands, for one sentence: the round held last, the one that comes, and what is open.
 *
 * @param latest null where none was held
 * @param next null where none is expected
 * @param moved how many issues stand elsewhere than on the last day of the latest round
 */
record Situation(
        LocalDate day,
        NegotiationStatus status,
        @Nullable Round latest,
        @Nullable NextRound next,
        int open,
        int issues,
        int moved) {

    /** So long after its end a round is news. */
    private static final int NEWS = 14;

    /** The last day of a round, as known; its first where that is all that is known. */
    static Optional<FuzzyDate> lastDay(@Nullable Round round) {
        return Optional.ofNullable(round).map(Round::lastKnownDay);
    }

    /** The last day of the latest round; null where nobody gave one. */
    public @Nullable FuzzyDate lastDay() {
        return lastDay(latest).orElse(null);
    }

    public boolean isUnderWay() {
        return latest != null && latest.status() == RoundStatus.UNDER_WAY;
    }

    /**
     * Whether the latest round is told of, rather than the silence since: it ended lately, nobody knows when it ended, or no other
     * is waited for.
     */
    public boolean isRoundTold() {
        FuzzyDate last = latest == null ? null : latest.lastDay();
        return isOver() || last == null || !last.isCertainlyBy(day.minusDays(NEWS + 1L));
    }

    /** Whether the talks are over, so that nobody waits for a round. */
    public boolean isOver() {
        return status == NegotiationStatus.CONCLUDED || status == NegotiationStatus.COLLAPSED;
    }
}
