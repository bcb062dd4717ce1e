package org.parley.form.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.form.Field;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.history.Described;
import org.parley.history.RecordFields;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;

/**
 * The form of a kind of record whose fields are those of its description.
 *
 * @param <T> the record, which is {@link Described} so
 * @param <D> its description
 */
abstract class DescribedForm<T extends Recorded, D extends Record> extends RecordForm<T> {

    private final Class<D> description;

    DescribedForm(Class<T> type, Class<D> description, RecordKind... under) {
        super(RecordKind.of(type), type, Set.of(under));
        this.description = description;
    }

    /** The fields of the description, in the order in which they are asked. */
    Stream<Field> fields() {
        return FormShape.fieldsOf(description);
    }

    /** What is asked of a new one besides. */
    Stream<Field> fieldsOfNew() {
        return Stream.empty();
    }

    @Override
    List<Field> fields(boolean isNew) {
        return Stream.concat(fields(), isNew ? fieldsOfNew() : Stream.empty()).toList();
    }

    @Override
    Map<String, Object> values(T record) {
        return RecordFields.of(description).values(description.cast(record.description()));
    }

    final D describe(FieldValues values) {
        return values.as(description);
    }

    @Override
    @SuppressWarnings("unchecked")
    void change(T record, FieldValues values) {
        ((Described<D>) record).describe(describe(values));
    }
}
