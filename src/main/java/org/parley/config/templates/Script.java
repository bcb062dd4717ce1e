package org.parley.config.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A script other than Latin of which something is known that a browser or a reader aloud needs: its direction, or its one language. */
final class Script {

    /** Arabic, Hebrew, Syriac; Greek, Armenian, Georgian, Thai, Japanese, Korean. */
    private static final List<Script> ALL = List.of(
            new Script(true, null, 0x0600, 0x06ff, 0x0750, 0x077f, 0x08a0, 0x08ff, 0xfb50, 0xfdff, 0xfe70, 0xfefc),
            new Script(true, "he", 0x0590, 0x05ff, 0xfb1d, 0xfb4f),
            new Script(true, null, 0x0700, 0x074f),
            new Script(false, "el", 0x0370, 0x03ff, 0x1f00, 0x1fff),
            new Script(false, "hy", 0x0530, 0x058f),
            new Script(false, "ka", 0x10a0, 0x10ff, 0x1c90, 0x1cbf),
            new Script(false, "th", 0x0e00, 0x0e7f),
            new Script(false, "ja", 0x3040, 0x30ff),
            new Script(false, "ko", 0xac00, 0xd7af));

    private static final int FIRST = 0x370;

    private final boolean isRightToLeft;
    private final @Nullable String language;
    private final int[] ranges;

    /**
     * @param language null where several are written in it
     * @param ranges first and last letter of each, in turn
     */
    private Script(boolean isRightToLeft, @Nullable String language, int... ranges) {
        this.isRightToLeft = isRightToLeft;
        this.language = language;
        this.ranges = ranges;
    }

    /** That of a letter; null for Latin, for signs that all share, and where nothing is known. */
    static @Nullable Script of(char letter) {
        if (letter >= FIRST) {
            for (Script each : ALL) {
                if (each.has(letter)) {
                    return each;
                }
            }
        }
        return null;
    }

    private boolean has(char letter) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (letter >= ranges[i] && letter <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    boolean isRightToLeft() {
        return isRightToLeft;
    }

    @Nullable
    String language() {
        return language;
    }
}
