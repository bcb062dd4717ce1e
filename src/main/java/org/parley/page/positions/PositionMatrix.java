package org.parley.page.positions;

import java.util.List;
import org.parley.page.days.ComparedPresets;
import org.parley.page.days.Hindsight;
import org.parley.page.days.Stepper;
import org.parley.record.evidence.Evidence;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.DistanceMove;
import org.parley.record.issue.HeldPositions;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Stance;
import org.parley.record.issue.Standing;
import org.parley.record.party.Party;
import org.parley.record.talks.NegotiationBand;

/**
 * What each party is reported to hold on each issue as of a day, and what changed since another.
 *
 * @param hasAny whether any position is recorded by the day, shown or not
 * @param parties those who ever sat at a round of this negotiation first, then those who hold the most positions
 * @param atTheTable the parties that ever sat at a round of this negotiation
 * @param rows the issues that the filter lets through, the hardest first
 */
record PositionMatrix(
        NegotiationBand band,
        PositionChoices choices,
        boolean hasAny,
        List<Party> parties,
        List<Party> atTheTable,
        List<Row> rows,
        Stepper stepper,
        List<ComparedPresets.Preset> presets,
        Hindsight hindsight,
        Evidence evidence) {

    public ComparedDays days() {
        return hindsight.days();
    }

    /** How many of the issues shown went that way, of those on which a distance is known today. */
    public int count(DistanceMove move) {
        return (int) rows.stream()
                .filter(each -> each.gap().isKnown() && each.gap().move() == move)
                .count();
    }

    public int redLines() {
        return rows.stream()
                .mapToInt(each -> (int) each.held().now().values().stream()
                        .filter(position -> position.stance() == Stance.RED_LINE)
                        .count())
                .sum();
    }

    public Stance[] scale() {
        return Stance.values();
    }

    /** An issue, and what the parties hold on it. */
    record Row(Standing standing, HeldPositions held, Gap gap) {

        public Issue issue() {
            return standing.issue();
        }

        /** How many positions of a party on the issue are recorded, whenever it took them. */
        public long entries(Party party) {
            return issue().positions().stream()
                    .filter(each -> each.party() == party)
                    .count();
        }
    }
}
