package org.parley.exchange;

/**
 * Something in a document that cannot be taken in.
 *
 * @param path where, as a JSON pointer: {@code /rounds/3/firstDay}; empty for the document itself
 * @param expected what is expected there, in words
 */
public record DocumentError(String path, String expected) {

    @Override
    public String toString() {
        return (path.isEmpty() ? "the document" : path) + ": " + expected;
    }
}
