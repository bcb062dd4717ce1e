package org.parley.page.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two rows of text under a lane. A label goes where it collides with no other, or is left out: the list has it. */
final class LabelRows {

    private static final int ROWS = 2;
    private static final double PIXELS_OF_LETTER = 6.9;
    private static final int GAP = 10;
    private static final int LONGEST = 32;
    private static final String DANGLING =
            "(?i)([ ,:;–-]+(of|the|a|an|to|in|on|at|by|for|from|with|and|or))*[ ,:;–-]+$";

    private final int y;
    private final List<List<double[]>> taken = List.of(new ArrayList<>(), new ArrayList<>());

    /** @param y where the text of the first row stands */
    LabelRows(int y) {
        this.y = y;
    }

    /** @param middle the share of the width under which it should stand */
    Lanes.@Nullable Label place(@Nullable String text, double middle) {
        if (text == null) {
            return null;
        }
        String shortened = shorten(text);
        double width = shortened.length() * PIXELS_OF_LETTER;
        double x = Scale.pixels(middle);
        double left = Math.min(Math.max(x - width / 2, 0), Scale.WIDTH - width);
        for (int row = 0; row < ROWS; row++) {
            if (taken.get(row).stream().allMatch(each -> left + width + GAP < each[0] || each[1] + GAP < left)) {
                taken.get(row).add(new double[] {left, left + width});
                return label(shortened, middle, x - width / 2 < 0, x + width / 2 > Scale.WIDTH, row);
            }
        }
        return null;
    }

    private Lanes.Label label(String text, double middle, boolean isAtStart, boolean isAtEnd, int row) {
        int baseline = y + row * 15;
        if (isAtStart) {
            return new Lanes.Label(text, "0", baseline, "start");
        }
        return isAtEnd
                ? new Lanes.Label(text, "100%", baseline, "end")
                : new Lanes.Label(text, Scale.percent(middle), baseline, "middle");
    }

    /** Cut at the end of a word that says something. */
    static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST - 1);
        return (text.substring(0, cut < 8 ? LONGEST - 1 : cut) + " ").replaceAll(DANGLING, "") + "…";
    }
}
