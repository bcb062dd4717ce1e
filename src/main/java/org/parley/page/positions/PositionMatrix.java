package org.parley.page.positions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.page.days.ComparedPresets;
import org.parley.page.days.Stepper;
import org.parley.record.evidence.Note;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.DistanceMove;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Stance;
import org.parley.record.talks.NegotiationBand;

/**
 * What each party is reported to hold on each issue as of a day, and what changed since another.
 *
 * @param hasAny whether any position is recorded by the day, shown or not
 * @param rows the issues that the filter lets through, the hardest first
 */
record PositionMatrix(
        NegotiationBand band,
        ComparedDays days,
        PositionFilter filter,
        PositionChoices choices,
        boolean hasAny,
        List<PositionColumn> parties,
        List<Row> rows,
        Stepper stepper,
        List<ComparedPresets.Preset> presets,
        List<Note> notes) {

    /** How many of the issues shown went that way, of those on which a distance is known today. */
    public int count(DistanceMove move) {
        return (int) rows.stream()
                .filter(each -> each.gap().isKnown() && each.gap().move() == move)
                .count();
    }

    public int redLines() {
        return rows.stream()
                .mapToInt(each -> (int) each.cells().values().stream()
                        .filter(cell -> cell.stance() == Stance.RED_LINE)
                        .count())
                .sum();
    }

    public Stance[] scale() {
        return Stance.values();
    }

    /** An issue. @param cells by the number of the party */
    record Row(
            long id, String slug, String title, @Nullable IssueStatus status, Gap gap, Map<Long, PositionCell> cells) {}
}
