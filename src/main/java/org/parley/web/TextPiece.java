package org.parley.web;

/** A stretch of text, or a line of a list, that stayed, went or came. */
public record TextPiece(Fate fate, String text) {

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
