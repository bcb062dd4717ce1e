package org.parley.page.overview;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs to know of a negotiation who has never heard of it.
 *
 * @param line the first sentence of its summary; empty where there is none
 * @param rest of the summary; empty where that is all
 * @param years null where nothing that was held or agreed is dated
 */
record Introduction(String line, String rest, Overview.@Nullable Years years, Participants participants) {

    static Introduction of(@Nullable String summary, Overview.@Nullable Years years, Participants participants) {
        String text = summary == null ? "" : summary.strip();
        int end = firstSentence(text);
        return new Introduction(
                text.substring(0, end).strip(), text.substring(end).strip(), years, participants);
    }

    /** The first sentence of a text. */
    static String line(@Nullable String text) {
        return text == null
                ? ""
                : text.strip().substring(0, firstSentence(text.strip())).strip();
    }

    private static int firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text.length() : end;
    }
}
