package org.parley.web;

/** The address asks for something that cannot be: the answer is 400, with this message on the page. */
public class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and how to mend it, a sentence for the reader */
    public BadRequestException(String message) {
        super(message);
    }
}
