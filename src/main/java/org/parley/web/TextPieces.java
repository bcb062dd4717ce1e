package org.parley.web;

import java.util.ArrayList;
import java.util.List;
import org.parley.web.TextPiece.Fate;

/** Finds what stayed between two texts, word by word, or between two lists, line by line. */
public final class TextPieces {

    /** Longer texts are shown whole, old and new. */
    private static final int MOST_COMPARISONS = 4_000_000;

    private TextPieces() {}

    /** Word by word; texts that share little are shown whole, since shreds of both can not be read. */
    public static List<TextPiece> ofTexts(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        List<TextPiece> pieces = joined(compare(old, fresh));
        int kept = pieces.stream()
                .filter(each -> each.fate() == Fate.SAME)
                .mapToInt(each -> each.text().length())
                .sum();
        return kept * 3 < Math.max(before.length(), after.length()) ? replaced(before, after) : pieces;
    }

    public static List<TextPiece> ofLists(List<String> before, List<String> after) {
        return compare(before, after);
    }

    public static List<TextPiece> replaced(String before, String after) {
        List<TextPiece> pieces = new ArrayList<>();
        if (!before.isEmpty()) {
            pieces.add(new TextPiece(Fate.OUT, before));
        }
        if (!after.isEmpty()) {
            pieces.add(new TextPiece(Fate.IN, after));
        }
        return pieces;
    }

    /** Each word with the space behind it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static List<TextPiece> compare(List<String> before, List<String> after) {
        List<TextPiece> pieces = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            before.forEach(each -> pieces.add(new TextPiece(Fate.OUT, each)));
            after.forEach(each -> pieces.add(new TextPiece(Fate.IN, each)));
            return pieces;
        }
        int[][] common = lengthsOfWhatFollowsInCommon(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && isSame(before.get(i), after.get(j))) {
                pieces.add(new TextPiece(Fate.SAME, after.get(j)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new TextPiece(Fate.OUT, before.get(i++)));
            } else {
                pieces.add(new TextPiece(Fate.IN, after.get(j++)));
            }
        }
        return pieces;
    }

    private static int[][] lengthsOfWhatFollowsInCommon(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = isSame(before.get(i), after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** The last word of a text has no space behind it. */
    private static boolean isSame(String one, String other) {
        return one.stripTrailing().equals(other.stripTrailing());
    }

    private static List<TextPiece> joined(List<TextPiece> pieces) {
        List<TextPiece> joined = new ArrayList<>();
        for (TextPiece each : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).fate() == each.fate()) {
                joined.set(last, new TextPiece(each.fate(), joined.get(last).text() + each.text()));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }
}
