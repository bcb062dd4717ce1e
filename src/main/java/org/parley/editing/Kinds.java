package org.parley.editing;

import java.util.Optional;
import org.parley.history.RecordKind;
import org.parley.web.AddressText;

/** Kinds of record as addresses name them: STATUS_CHANGE is {@code status-change}. */
final class Kinds {

    private Kinds() {}

    static Optional<RecordKind> named(String word) {
        return AddressText.code(RecordKind.values(), word);
    }

    static String word(RecordKind kind) {
        return AddressText.word(kind);
    }
}
