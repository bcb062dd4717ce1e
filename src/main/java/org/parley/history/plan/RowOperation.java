package org.parley.history.plan;

import java.util.Set;
import org.parley.history.RecordKind;

/** What is to be done to one row so that an earlier state stands again. */
sealed interface RowOperation {

    RecordKind kind();

    long id();

    /** Puts the row back under its number. Its version counts on. */
    record Insert(RowImage image) implements RowOperation {

        @Override
        public RecordKind kind() {
            return image.kind();
        }

        @Override
        public long id() {
            return image.id();
        }
    }

    /** Puts these columns back, maybe none; the version counts on in any case. */
    record Change(RowImage image, Set<String> columns) implements RowOperation {

        @Override
        public RecordKind kind() {
            return image.kind();
        }

        @Override
        public long id() {
            return image.id();
        }
    }

    /** Takes the row away. */
    record Delete(RecordKind kind, long id) implements RowOperation {}
}
