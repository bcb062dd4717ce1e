package org.parley.page.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.record.issue.Weight;

/**
 * How many issues of each difficulty were open on a day, as a bar: the easiest first.
 *
 * @param longest how many issues fill the whole width, the same for the bars that are to be compared
 */
record WeightBar(String day, Weight weight, List<Part> parts) {

    static WeightBar of(String day, Weight weight, int longest) {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (int difficulty = 1; difficulty <= Weight.HARDEST; difficulty++) {
            int count = weight.openAt(difficulty);
            if (count > 0) {
                parts.add(new Part(
                        difficulty,
                        count,
                        share(before, longest),
                        share(before + count / 2.0, longest),
                        share(count, longest)));
            }
            before += count;
        }
        return new WeightBar(day, weight, parts);
    }

    private static String share(double count, int longest) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * count / longest);
    }

    /**
     * The issues of one difficulty.
     *
     * @param x where it begins, as a share of the width
     */
    record Part(int difficulty, int count, String x, String middle, String width) {}
}
