package org.parley.history.plan;

import java.util.Set;
import org.parley.history.RecordKind;
import tools.jackson.databind.node.ObjectNode;

/** What is to be done to one row so that an earlier state stands again. */
sealed interface RowOperation {

    RecordKind kind();

    long id();

    /** Puts the row back under its number, or a new one under a number that it gets then. Its version counts on. */
    record Insert(RowImage image) implements RowOperation {

        /** In place of the number of a row that has none yet; that of each further one is lower by one. */
        static final long NEW = -1;

        boolean isNew() {
            return image.id() <= NEW;
        }

        Insert numbered(long number) {
            ObjectNode columns = image.columns().deepCopy().put("id", number);
            return new Insert(new RowImage(image.kind(), number, columns));
        }

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
