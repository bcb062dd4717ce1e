package org.parley.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the entries of one lane their places: on its line, or above it where the line is taken at that time. Rounds and
 * what is expected always stand on the line. What finds both taken gets no place: the list has it.
 */
final class LanePlaces {

    private static final int LINE = 0;
    private static final int ABOVE = 1;
    private static final int HEIGHT_ABOVE = 17;
    private static final int LABEL_UNDER_LINE = 26;
    private static final int HALF_A_MARK = 7;
    private static final double LEAST_WIDTH = 0.9;

    private final Scale scale;
    private final int line;
    private final LabelRows labels;
    private final List<List<double[]>> taken = List.of(new ArrayList<>(), new ArrayList<>());

    LanePlaces(Scale scale, int line) {
        this.scale = scale;
        this.line = line;
        this.labels = new LabelRows(line + LABEL_UNDER_LINE);
    }

    @Nullable
    Place take(Entry entry) {
        double from = Math.max(0, scale.share(entry.first(), scale.first()));
        double width = Math.max(LEAST_WIDTH, Math.min(100, scale.share(entry.last(), scale.last())) - from);
        double middle = middle(entry, from, width);
        int row = row(entry.kind(), Scale.pixels(middle));
        if (row < 0) {
            return null;
        }
        return new Place(from, width, middle, line - row * HEIGHT_ABOVE, labels.place(entry.label(), middle));
    }

    /** A mark for a single day stands on its day, one for a date that is open to one side on the day it names. */
    private static double middle(Entry entry, double from, double width) {
        boolean isPoint = entry.isCertain() && entry.kind() != EntryKind.ROUND;
        if (isPoint || entry.last() == null) {
            return from;
        }
        return entry.first() == null ? from + width : from + width / 2;
    }

    /** The row in which it stands, -1 for none. */
    private int row(EntryKind kind, double middle) {
        boolean isRound = kind == EntryKind.ROUND || kind == EntryKind.EXPECTED_ROUND;
        int wished = isRound || kind == EntryKind.MILESTONE ? LINE : ABOVE;
        if (isRound || isFree(wished, middle)) {
            return take(wished, middle);
        }
        return isFree(1 - wished, middle) ? take(1 - wished, middle) : -1;
    }

    private int take(int row, double middle) {
        taken.get(row).add(new double[] {middle - HALF_A_MARK, middle + HALF_A_MARK});
        return row;
    }

    private boolean isFree(int row, double middle) {
        return taken.get(row).stream()
                .allMatch(each -> middle + HALF_A_MARK < each[0] || each[1] < middle - HALF_A_MARK);
    }

    /** Shares of the width, and the height of the middle of the mark in pixels. */
    record Place(double from, double width, double middle, int y, Lanes.@Nullable Label label) {}
}
