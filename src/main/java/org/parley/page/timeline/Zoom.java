package org.parley.page.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The days that a drawing shows, and ways to others.
 *
 * @param first the first day shown
 * @param last the last day shown
 * @param spans how much time to see at once, the longest first
 * @param moves closer, wider, earlier, later
 * @param jumps to today, to the latest round, to everything
 */
record Zoom(LocalDate first, LocalDate last, List<Way> spans, List<Way> moves, List<Way> jumps) {

    /**
     * @param word the end of a key of messages
     * @param isShown whether it leads to what is shown
     */
    record Way(String word, String href, boolean isShown) {}
}
