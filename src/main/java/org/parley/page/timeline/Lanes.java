package org.parley.page.timeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;

/**
 * A drawing of entries in lanes, ready to be written as SVG. An x is a share of the width such as "12.5%", so that text
 * keeps its size; a y is in pixels.
 *
 * @param today null where today is not within the drawing
 */
public record Lanes(
        List<Lane> lanes, List<Tick> ticks, @Nullable Label today, int height, String span, List<EntryKind> kinds) {

    /**
     * One track, or what belongs to none.
     *
     * @param name null for the latter
     * @param more rows that windows need which overlap
     * @param items from left to right
     */
    public record Lane(@Nullable String name, int y, int more, List<Item> items) {}

    /** One of both. */
    public record Item(@Nullable Mark mark, @Nullable Group group) {}

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
            @Nullable Label label,
            Side side) {

        public EntryKind kind() {
            return entry.kind();
        }

        /** Whether it is drawn as long as it lasted, to the day. */
        public boolean isSolid() {
            return kind() == EntryKind.ROUND && !isFaded;
        }

        /** The kind that its sign stands for; null where its days are its sign. */
        public @Nullable EntryKind sign() {
            return isSolid() || kind() == EntryKind.EXPECTED_ROUND ? null : kind();
        }

        /** How high its faded days are drawn: those of a round stand out. */
        public int depth() {
            return kind() == EntryKind.ROUND || kind() == EntryKind.EXPECTED_ROUND ? 22 : 8;
        }
    }

    /**
     * Entries too close together to be told apart.
     *
     * @param width of its mark in pixels, as wide as the count needs
     * @param samples what matters most among them
     */
    public record Group(
            int count,
            String href,
            String middle,
            int width,
            int y,
            String days,
            Map<EntryKind, Long> kinds,
            List<Entry> samples,
            Side side) {

        static Group of(Stretch stretch, int y, List<Entry> samples, String href) {
            int count = stretch.spots().size();
            return new Group(
                    count,
                    href,
                    Scale.percent(stretch.middle()),
                    12 + 7 * String.valueOf(count).length(),
                    y,
                    DateWords.span(stretch.from(), stretch.until()),
                    stretch.kinds(),
                    samples,
                    Side.of(stretch.middle()));
        }

        public int more() {
            return count - samples.size();
        }
    }

    /**
     * To which side of its middle a card goes so that it stays on the drawing.
     *
     * @param shift in pixels
     */
    public record Side(String name, int shift) {

        private static final int WIDTH_OF_CARD = 380;

        static Side of(double middle) {
            double pixels = Scale.pixels(middle);
            if (pixels < WIDTH_OF_CARD / 2.0) {
                return new Side("start", -16);
            }
            return pixels > Scale.WIDTH - WIDTH_OF_CARD / 2.0
                    ? new Side("end", 16 - WIDTH_OF_CARD)
                    : new Side("middle", -WIDTH_OF_CARD / 2);
        }
    }

    /** @param anchor start, middle or end */
    public record Label(String text, String x, int y, String anchor) {}

    public record Tick(String text, String x) {}
}
