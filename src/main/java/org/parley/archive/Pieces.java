package org.parley.archive;

import java.util.ArrayList;
import java.util.List;
import org.parley.archive.Piece.Fate;

/** Finds what stayed between two texts, word by word, or between two lists, line by line. */
final class Pieces {

    /** Longer texts are shown whole, old and new. */
    private static final int MOST_COMPARISONS = 4_000_000;

    private Pieces() {}

    /** Word by word; texts that share little are shown whole, since shreds of both can not be read. */
    static List<Piece> ofTexts(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        List<Piece> pieces = joined(compare(old, fresh));
        int kept = pieces.stream()
                .filter(each -> each.fate() == Fate.SAME)
                .mapToInt(each -> each.text().length())
                .sum();
        return kept * 3 < Math.max(before.length(), after.length()) ? replaced(before, after) : pieces;
    }

    static List<Piece> ofLists(List<String> before, List<String> after) {
        return compare(before, after);
    }

    static List<Piece> replaced(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        if (!before.isEmpty()) {
            pieces.add(new Piece(Fate.OUT, before));
        }
        if (!after.isEmpty()) {
            pieces.add(new Piece(Fate.IN, after));
        }
        return pieces;
    }

    /** Each word with the space behind it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static List<Piece> compare(List<String> before, List<String> after) {
        List<Piece> pieces = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            before.forEach(each -> pieces.add(new Piece(Fate.OUT, each)));
            after.forEach(each -> pieces.add(new Piece(Fate.IN, each)));
            return pieces;
        }
        int[][] common = lengthsOfWhatFollowsInCommon(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && isSame(before.get(i), after.get(j))) {
                pieces.add(new Piece(Fate.SAME, after.get(j)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(Fate.OUT, before.get(i++)));
            } else {
                pieces.add(new Piece(Fate.IN, after.get(j++)));
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

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece each : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).fate() == each.fate()) {
                joined.set(last, new Piece(each.fate(), joined.get(last).text() + each.text()));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }
}
