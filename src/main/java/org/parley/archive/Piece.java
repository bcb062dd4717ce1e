package org.parley.archive;

/** A stretch of text, or a line of a list, that stayed, went or came. */
public record Piece(Fate fate, String text) {

    public enum Fate {
        SAME,
        OUT,
        IN
    }

    public boolean isOut() {
        return fate == Fate.OUT;
    }

    public boolean isIn() {
        return fate == Fate.IN;
    }
}
