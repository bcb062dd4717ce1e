package org.parley.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * A drawing of entries in lanes, ready to be written as SVG. An x is a share of the width such as "12.5%", so that text
 * keeps its size; a y is in pixels.
 *
 * @param today null where today is not within the drawing
 * @param hidden how many entries stand too close to others to be drawn
 */
public record Lanes(
        List<Lane> lanes,
        List<Tick> ticks,
        @Nullable Label today,
        int height,
        String span,
        int hidden,
        List<EntryKind> kinds) {

    /** One track, or what belongs to none. @param name null for the latter */
    public record Lane(@Nullable String name, int y, List<Mark> marks) {}

    /**
     * An entry in a lane.
     *
     * @param x where its days begin
     * @param middle where its mark stands
     * @param width of its days, never too small to be seen
     * @param isFaded whether it is some day within these days, or all of them
     */
    public record Mark(
            Entry entry,
            String href,
            String x,
            String middle,
            String width,
            int y,
            boolean isFaded,
            @Nullable Label label) {

        public EntryKind kind() {
            return entry.kind();
        }

        public FuzzyDate date() {
            return entry.date();
        }

        /** How high its faded days are drawn: those of a round stand out. */
        public int depth() {
            return kind() == EntryKind.ROUND || kind() == EntryKind.EXPECTED_ROUND ? 22 : 8;
        }
    }

    /** @param anchor start, middle or end */
    public record Label(String text, String x, int y, String anchor) {}

    public record Tick(String text, String x) {}
}
