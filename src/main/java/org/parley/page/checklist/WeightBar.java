package org.parley.page.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.record.issue.Weight;

/**
 * How many issues of each difficulty were open on a day, as a bar: the easiest first, those that nobody judged last.
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
                parts.add(part(difficulty, count, before, longest));
            }
            before += count;
        }
        if (weight.unjudged() > 0) {
            parts.add(part(0, weight.unjudged(), before, longest));
        }
        return new WeightBar(day, weight, parts);
    }

    private static Part part(int difficulty, int count, int before, int longest) {
        return new Part(
                difficulty, count, share(before, longest), share(before + count / 2.0, longest), share(count, longest));
    }

    private static String share(double count, int longest) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * count / longest);
    }

    /**
     * The issues of one difficulty; of difficulty 0 those that nobody judged.
     *
     * @param x where it begins, as a share of the width
     */
    record Part(int difficulty, int count, String x, String middle, String width) {}
}
