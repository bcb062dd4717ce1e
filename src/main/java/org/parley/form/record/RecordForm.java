package org.parley.form.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.form.RecordChanges;
import org.parley.form.SourceFields;
import org.parley.history.Described;
import org.parley.history.RecordFields;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;

/**
 * The form of a kind of record. Its fields are those of the description; besides it knows only what a form needs to know:
 * on what a new one hangs, what is proposed, what must fit together.
 *
 * @param <T> the record, which is {@link Described} so
 * @param <D> its description
 */
public final class RecordForm<T extends Recorded, D extends Record> {

    /** With what the names of the fields begin that describe a new source. */
    static final String SOURCE = "source";

    private static final Set<RecordKind> WITHOUT_SOURCES = Set.of(RecordKind.SOURCE, RecordKind.FIELD_TERM);

    private final Class<T> type;
    private final Class<D> description;
    private final Set<RecordKind> under;
    private final Maker<T> maker;
    private List<Field> fields;
    private List<Field> fieldsOfNew = List.of();
    private List<Field> fieldsOfKnown = List.of();
    private Function<@Nullable Recorded, Map<String, ?>> proposal = whole -> Map.of();
    private Consumer<FieldValues> check = values -> {};
    private BiConsumer<Recorded, FieldValues> checkUnder = (whole, values) -> {};
    private Function<T, Collection<? extends Recorded>> parts = made -> List.of();
    private @Nullable FormerNames formerNames;

    /**
     * @param under the kinds of record that a new one can hang on; none where it stands alone
     */
    RecordForm(Class<T> type, Class<D> description, Set<RecordKind> under, Maker<T> maker) {
        this.type = type;
        this.description = description;
        this.under = under;
        this.maker = maker;
        this.fields = FormShape.fieldsOf(description).toList();
    }

    /** Makes a new record of what was typed. */
    interface Maker<T> {
        /**
         * @param whole what it hangs on; null where it stands alone
         */
        T make(@Nullable Recorded whole, FieldValues values);
    }

    /** Asks for one field in another way than its description has it. */
    RecordForm<T, D> asking(String name, UnaryOperator<Field> otherwise) {
        fields = fields.stream()
                .map(each -> each.name().equals(name) ? otherwise.apply(each) : each)
                .toList();
        return this;
    }

    /** Asks for these fields only, in this order. */
    RecordForm<T, D> asking(String... names) {
        fields = FormShape.fieldsOf(description, names).toList();
        return this;
    }

    /** Asks for more of a new one. */
    RecordForm<T, D> askingOfNew(Stream<Field> more) {
        fieldsOfNew = more.toList();
        return this;
    }

    /** Keeps the old name of a known one that gets another, unless the editor says that it was only misspelt. */
    RecordForm<T, D> keeping(FormerNames names) {
        formerNames = names;
        fieldsOfKnown = List.of(FormerNames.FIELD);
        return this;
    }

    /**
     * @param values what a new one is proposed to say, by field; given what it hangs on
     */
    RecordForm<T, D> proposing(Function<@Nullable Recorded, Map<String, ?>> values) {
        proposal = values;
        return this;
    }

    /**
     * @param check says what fields alone do not tell to be wrong; those that are wrong by themselves are open
     */
    RecordForm<T, D> checking(Consumer<FieldValues> check) {
        this.check = check;
        return this;
    }

    /**
     * @param check says what is wrong with it in view of what it hangs on
     */
    RecordForm<T, D> checkingUnder(BiConsumer<Recorded, FieldValues> check) {
        this.checkUnder = check;
        return this;
    }

    /**
     * @param made the records that were made with a new one, to be entered into the history beside it
     */
    RecordForm<T, D> with(Function<T, Collection<? extends Recorded>> made) {
        parts = made;
        return this;
    }

    RecordKind kind() {
        return RecordKind.of(type);
    }

    Class<T> type() {
        return type;
    }

    Set<RecordKind> under() {
        return under;
    }

    /** The fields that are asked of the record itself. The source of a new citation may be new too: it is asked at the end. */
    List<Field> fields(boolean isNew) {
        boolean isSourceAtEnd = asksForSources(isNew);
        return Stream.concat(fields.stream(), (isNew ? fieldsOfNew : fieldsOfKnown).stream())
                .filter(each -> !isSourceAtEnd || !each.name().equals(SourceFields.KNOWN))
                .toList();
    }

    /** The fields that describe a known one. */
    List<Field> described() {
        return fields;
    }

    /** Whether it is asked at the end who says so: not of a source itself, nor of words, and of a citation only while it is new. */
    boolean asksForSources(boolean isNew) {
        return !WITHOUT_SOURCES.contains(kind()) && (isNew || kind() != RecordKind.CITATION);
    }

    /** All that the form asks, with who says so and why. */
    FormShape shape(boolean isNew) {
        Stream<Field> sources = asksForSources(isNew) ? SourceFields.of(SOURCE) : Stream.empty();
        return FormShape.of(
                "form." + kind(),
                Stream.of(fields(isNew).stream(), sources, Stream.of(FormShape.reason(isNew)))
                        .flatMap(each -> each));
    }

    /** What a record says now, by field. */
    Map<String, Object> values(T record) {
        return RecordFields.of(description).values(description.cast(record.description()));
    }

    /**
     * What a new one is proposed to say, by field.
     *
     * @param whole what it hangs on; null where it stands alone
     */
    Map<String, ?> proposal(@Nullable Recorded whole) {
        return proposal.apply(whole);
    }

    /** Says what fields alone do not tell to be wrong, in this form or in a part of another that asks for the same record. */
    public void check(FieldValues values) {
        check.accept(values);
    }

    /** Says what is wrong in view of what it hangs on. */
    void checkUnder(Recorded whole, FieldValues values) {
        checkUnder.accept(whole, values);
    }

    D describe(FieldValues values) {
        return values.as(description);
    }

    /**
     * Makes a new one, and enters it into the history with what is made with it.
     *
     * @param whole what it hangs on, of a kind that {@link #under()} names; null where it stands alone
     */
    public T add(@Nullable Recorded whole, FieldValues values, RecordChanges changes) {
        T made = changes.add(maker.make(whole, values));
        parts.apply(made).forEach(changes::add);
        return made;
    }

    /** Describes a record anew. What the form does not ask about stays. */
    @SuppressWarnings("unchecked")
    public void change(T record, FieldValues values, RecordChanges changes) {
        Snapshot before = record.snapshot();
        D was = description.cast(record.description());
        ((Described<D>) record).describe(values.onto(was));
        changes.changed(record, before);
        if (formerNames != null) {
            formerNames.keep(record, was, values, changes);
        }
    }
}
