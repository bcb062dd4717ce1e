package org.parley.page.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text.
 *
 * @param marked whether it is what was looked for
 */
record Piece(String text, boolean marked) {

    /** Signs of no alphabet; the statement takes them out of texts and puts them around what was looked for. */
    static final char START = '\uE000';

    static final char STOP = '\uE001';

    static List<Piece> of(String headline) {
        List<Piece> pieces = new ArrayList<>();
        boolean marked = false;
        int from = 0;
        for (int at = 0; at <= headline.length(); at++) {
            boolean ends = at == headline.length();
            if (ends || headline.charAt(at) == START || headline.charAt(at) == STOP) {
                if (at > from) {
                    pieces.add(new Piece(headline.substring(from, at), marked));
                }
                marked = !ends && headline.charAt(at) == START;
                from = at + 1;
            }
        }
        return pieces;
    }
}
