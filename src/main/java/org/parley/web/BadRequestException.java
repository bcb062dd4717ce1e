package org.parley.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The address or the form asks for something that cannot be: the answer is 400, with a sentence of the message bundle on the page. */
public class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key of what is wrong and how to mend it, a sentence for the reader */
    public BadRequestException(String key, Object... arguments) {
        super(key + Arrays.stream(arguments).map(each -> " “" + each + "”").collect(Collectors.joining()));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** What is wrong and how to mend it. */
    public String explanation(Labels labels) {
        return labels.message(key, arguments);
    }
}
