package org.parley.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.form.name.NameMatch;
import org.parley.form.name.NamedRecord;
import org.parley.history.RecordFields;

/**
 * What a form or a part of it says, read: each value that was typed and is right. What is wrong beyond single fields is
 * said here too.
 */
public final class FieldValues {

    private final FormShape shape;
    private final String path;
    private final List<Problem> problems;
    private final List<Problem> questions;
    private final List<Problem> missing;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> beingMade = new HashMap<>();
    private final Map<String, List<FieldValues>> parts = new LinkedHashMap<>();

    /** Those of a whole form. */
    FieldValues(FormShape shape) {
        this(shape, "", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private FieldValues(
            FormShape shape, String path, List<Problem> problems, List<Problem> questions, List<Problem> missing) {
        this.shape = shape;
        this.path = path;
        this.problems = problems;
        this.questions = questions;
        this.missing = missing;
    }

    public void put(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    void putBeingMade(String field, String value) {
        beingMade.put(field, value);
    }

    /** The value of what was chosen among what the form itself makes; null where nothing was. */
    public @Nullable String beingMade(String field) {
        return beingMade.get(field);
    }

    FieldValues addPart(PartList list, int at) {
        FieldValues part =
                new FieldValues(list.shape(), path + list.name() + "[" + at + "].", problems, questions, missing);
        parts(list.name()).add(part);
        return part;
    }

    /** The parts of a list in which anything is said. */
    public List<FieldValues> parts(String list) {
        return parts.computeIfAbsent(list, name -> new ArrayList<>());
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    public boolean hasAnyOf(String... fields) {
        return List.of(fields).stream().anyMatch(this::has);
    }

    public String text(String field) {
        return of(field, String.class);
    }

    public @Nullable String textIfAny(String field) {
        return ifAny(field, String.class);
    }

    public @Nullable FuzzyDate date(String field) {
        return ifAny(field, FuzzyDate.class);
    }

    public @Nullable Long number(String field) {
        return ifAny(field, Long.class);
    }

    public @Nullable NameMatch name(String field) {
        return ifAny(field, NameMatch.class);
    }

    /**
     * A text, a code, a record: whatever the field takes.
     *
     * @throws NoSuchElementException where it is open
     */
    public <T> T of(String field, Class<T> type) {
        T value = ifAny(field, type);
        if (value == null) {
            throw new NoSuchElementException("nothing stands in " + path + field);
        }
        return value;
    }

    public <T> @Nullable T ifAny(String field, Class<T> type) {
        Object value = values.get(field);
        return value == null ? null : type.cast(value);
    }

    /** All of it as what is said of a record. */
    public <D extends Record> D as(Class<D> description) {
        return RecordFields.of(description).describe(values);
    }

    /** The same, laid over what is known: what the form does not ask about stays. */
    @SuppressWarnings("unchecked")
    public <D extends Record> D onto(D known) {
        RecordFields<D> fields = RecordFields.of((Class<D>) known.getClass());
        Map<String, Object> all = fields.values(known);
        shape.fields().forEach(each -> all.remove(each.name()));
        all.putAll(values);
        return fields.describe(all);
    }

    public Map<String, Object> all() {
        return values;
    }

    /**
     * Says what is wrong with a field, unless something is wrong with it already.
     *
     * @param message its key under {@code form.problem}
     */
    public void wrong(String field, String message, Object... arguments) {
        if (isRight(field)) {
            problems.add(Problem.of(path + field, message, arguments));
        }
    }

    /**
     * Says that a name is not clear.
     *
     * @param meant those who may be meant
     */
    void unclear(String field, String message, String typed, List<NamedRecord> meant) {
        if (isRight(field)) {
            problems.add(new Problem(path + field, message, List.of(typed), meant));
        }
    }

    /** Says that a field is needed, where nothing stands in it. */
    public void need(String field, String message) {
        if (!has(field)) {
            wrong(field, message);
        }
    }

    /** Whether nothing at all is wrong with the form. */
    public boolean isRight() {
        return problems.isEmpty();
    }

    /** The form is refused for all that is wrong with it. */
    public SaveResult.Refused refuse(TypedForm form) {
        return new SaveResult.Refused(form, List.copyOf(problems));
    }

    /**
     * Asks whether something is meant that may be a slip of the hand.
     *
     * @param message its key under {@code form.problem}
     */
    public void ask(String field, String message, Object... arguments) {
        questions.add(Problem.of(path + field, message, arguments));
    }

    /**
     * Asks whether it is meant that something is missing. Nobody types that, so it is asked even where it was missing when the form was
     * opened.
     *
     * @param field the field or list in which it would stand
     * @param message its key under {@code form.problem}
     */
    public void askOfMissing(String field, String message, Object... arguments) {
        missing.add(Problem.of(path + field, message, arguments));
    }

    /**
     * Why the form is not saved as it is: for all that is wrong with it, or else until all that is asked is answered. Empty
     * where nothing stands against it.
     */
    public Optional<SaveResult> objection(TypedForm form) {
        if (!problems.isEmpty()) {
            return Optional.of(refuse(form));
        }
        List<Problem> open = Stream.concat(questions.stream().filter(each -> isTypedAnew(form, each)), missing.stream())
                .toList();
        SaveResult.Asked asked = new SaveResult.Asked(form, open);
        return open.isEmpty() || asked.isAnswered() ? Optional.empty() : Optional.of(asked);
    }

    /** What stood in the form when it was opened has been answered before. */
    private static boolean isTypedAnew(TypedForm form, Problem question) {
        String root = question.field().replaceFirst("\\[.*", "");
        return !Objects.equals(
                form.typed().plain().get(root), form.base().plain().get(root));
    }

    public boolean isRight(String field) {
        return problems.stream().noneMatch(each -> each.field().equals(path + field));
    }

    public void checkOrder(String from, String to) {
        FuzzyDate began = date(from);
        FuzzyDate ended = date(to);
        if (began != null && ended != null && ended.isCertainlyBefore(began)) {
            wrong(to, "endsBeforeItBegan");
        }
    }

    /** A date open to both sides says nothing. */
    public void checkDated(String field) {
        FuzzyDate date = date(field);
        if (date != null && date.earliest() == null && date.latest() == null) {
            wrong(field, "undated");
        }
    }
}
