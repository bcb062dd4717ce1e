package org.parley.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be taken in, with everything that is wrong with it. Nothing of it was stored. */
public class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DocumentError> errors;

    InvalidDocumentException(List<DocumentError> errors) {
        super(errors.stream().map(DocumentError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** In the order of the document. */
    public List<DocumentError> errors() {
        return errors;
    }
}
