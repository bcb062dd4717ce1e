package org.parley.page.past;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;

/**
 * How a field of a snapshot is put in words.
 *
 * @param of the code list, or the kind of record that is named; null for the others
 */
record FieldType(Shape shape, @Nullable String of) {

    static final FieldType TEXT = new FieldType(Shape.TEXT, null);

    enum Shape {
        /** As it stands: text, a number, a list of texts. */
        TEXT,
        DATE,
        /** A code, or a list of codes. */
        CODE,
        /** The slug of another record. */
        NAME,
        /** The number of another record. */
        RECORD,
        /** The name of a field. */
        FIELD,
        SEATS,
        MEMBERS,
        SIGNATORIES
    }

    /** Capitals are kinds of record, small words shapes, and the rest code lists. */
    static FieldType read(String word) {
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return new FieldType(Shape.NAME, RecordKind.valueOf(word).name());
        }
        if (Character.isUpperCase(word.charAt(0))) {
            return new FieldType(Shape.CODE, word);
        }
        return new FieldType(Shape.valueOf(word.toUpperCase(Locale.ROOT)), null);
    }
}
