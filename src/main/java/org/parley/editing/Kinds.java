package org.parley.editing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.history.RecordKind;

/** Kinds of record as addresses name them: STATUS_CHANGE is {@code status-change}. */
final class Kinds {

    private Kinds() {}

    static Optional<RecordKind> named(String word) {
        return Stream.of(RecordKind.values())
                .filter(each -> word(each).equals(word))
                .findFirst();
    }

    static String word(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
