package org.parley.form.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.form.SourceFields;
import org.parley.history.Described;
import org.parley.history.RecordFields;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;

/**
 * The form of a kind of record. Its fields are those of the description; the class of the kind says only what a form needs
 * to know besides: on what a new one hangs, what is proposed, what must fit together.
 *
 * @param <T> the record, which is {@link Described} so
 * @param <D> its description
 */
abstract class RecordForm<T extends Recorded, D extends Record> {

    /** With what the names of the fields begin that describe a new source. */
    static final String SOURCE = "source";

    private final Class<T> type;
    private final Class<D> description;
    private final Set<RecordKind> under;

    /**
     * @param under the kinds of record that a new one can hang on; none where it stands alone
     */
    RecordForm(Class<T> type, Class<D> description, RecordKind... under) {
        this.type = type;
        this.description = description;
        this.under = Set.of(under);
    }

    final RecordKind kind() {
        return RecordKind.of(type);
    }

    final Class<T> type() {
        return type;
    }

    final Set<RecordKind> under() {
        return under;
    }

    /** The fields of the description, in the order in which they are asked. */
    Stream<Field> fields() {
        return FormShape.fieldsOf(description);
    }

    /** What is asked of a new one besides. */
    Stream<Field> fieldsOfNew() {
        return Stream.empty();
    }

    List<Field> fields(boolean isNew) {
        return Stream.concat(fields(), isNew ? fieldsOfNew() : Stream.empty()).toList();
    }

    /** Whether it is asked at the end who says so. */
    boolean asksForSources(boolean isNew) {
        return true;
    }

    /** All that the form asks, with who says so and why. */
    final FormShape shape(boolean isNew) {
        Stream<Field> sources = asksForSources(isNew) ? SourceFields.of(SOURCE) : Stream.empty();
        return FormShape.of(
                "form." + kind(),
                Stream.of(fields(isNew).stream(), sources, Stream.of(FormShape.reason(isNew)))
                        .flatMap(each -> each));
    }

    /** What a record says now, by field. */
    final Map<String, Object> values(T record) {
        return RecordFields.of(description).values(description.cast(record.description()));
    }

    /**
     * What a new one is proposed to say, by field.
     *
     * @param hangsOn null where it stands alone
     */
    Map<String, Object> proposal(@Nullable Recorded hangsOn) {
        return Map.of();
    }

    /** Says what fields alone do not tell to be wrong. Fields that are wrong by themselves are open here. */
    void check(FieldValues values) {}

    final D describe(FieldValues values) {
        return values.as(description);
    }

    /**
     * @param hangsOn of a kind that {@link #under()} names; null where it stands alone
     */
    abstract T make(@Nullable Recorded hangsOn, FieldValues values);

    /** What was made with it, to be entered into the history beside it. */
    List<Recorded> parts(T made) {
        return List.of();
    }

    @SuppressWarnings("unchecked")
    final void change(T record, FieldValues values) {
        ((Described<D>) record).describe(describe(values));
    }
}
