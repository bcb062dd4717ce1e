package org.parley.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.TextPiece;
import org.parley.web.TextPieces;

/**
 * What somebody else saved between the reading and the sending of a form, where it was changed here too.
 *
 * @param when in words
 * @param collisions what both changed
 * @param takenOver what only the other changed, as it is called
 */
public record EditConflict(String who, String when, List<Collision> collisions, List<String> takenOver) {

    /**
     * A field that two editors changed to something else.
     *
     * @param name of the field in the form
     * @param before what both began with, or null where the form does not carry it
     */
    public record Collision(
            String name, String label, @Nullable String before, String mine, String theirs) {

        /** Both texts, word by word: what only mine says went, what only theirs says came. */
        public List<TextPiece> pieces() {
            return TextPieces.ofTexts(mine, theirs);
        }
    }
}
