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
import org.parley.history.RecordKind;
import org.parley.history.Recorded;

/**
 * The form of a kind of record: on what a new one hangs, what is asked and proposed, what must fit together, and how what
 * was typed becomes a record.
 *
 * @param <T> the record
 */
abstract class RecordForm<T extends Recorded> {

    /** With what the names of the fields begin that describe a new source. */
    static final String SOURCE = "source";

    private final RecordKind kind;
    private final Class<T> type;
    private final Set<RecordKind> under;
    private final List<Field> fields;

    /**
     * @param under the kinds of record that a new one can hang on; none where it stands alone
     */
    RecordForm(RecordKind kind, Class<T> type, Set<RecordKind> under, Field... fields) {
        this.kind = kind;
        this.type = type;
        this.under = under;
        this.fields = List.of(fields);
    }

    final RecordKind kind() {
        return kind;
    }

    final Class<T> type() {
        return type;
    }

    final Set<RecordKind> under() {
        return under;
    }

    /** In the order in which they are asked. */
    List<Field> fields(boolean isNew) {
        return fields;
    }

    /** All that the form asks, with who says so and why. */
    final FormShape shape(boolean isNew) {
        boolean asksForSources =
                kind != RecordKind.SOURCE && (kind != RecordKind.CITATION || isNew);
        return FormShape.of(
                "form." + kind,
                Stream.of(
                                fields(isNew).stream(),
                                asksForSources ? SourceFields.of(SOURCE) : Stream.<Field>empty(),
                                Stream.of(FormShape.reason(isNew)))
                        .flatMap(each -> each));
    }

    /** What a record says now, by field. */
    abstract Map<String, Object> values(T record);

    /** What a new one is proposed to say. */
    Map<String, Object> proposal(Recorded under) {
        return Map.of();
    }

    /** The same where it stands alone. */
    Map<String, Object> proposal() {
        return Map.of();
    }

    /** Says what fields alone do not tell to be wrong. Fields that are wrong by themselves are open here. */
    void check(FieldValues values) {}

    /**
     * @param under what it hangs on, of a kind that {@link #under()} names; null where it stands alone
     */
    abstract T make(@Nullable Recorded under, FieldValues values);

    /** What was made with it, to be entered into the history beside it. */
    List<Recorded> parts(T made) {
        return List.of();
    }

    /** Changes it by the act that its kind knows. */
    void change(T record, FieldValues values) {
        throw new UnsupportedOperationException(kind + " is append-only: it is corrected");
    }

    /** What the row of an append-only record is corrected to. */
    Columns corrected(FieldValues values) {
        throw new UnsupportedOperationException(kind + " is changed, not corrected");
    }
}
