package org.parley.history;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * One field of a kind of record, read off the component of the description that holds it. The component's name is the
 * field's name everywhere: in forms, snapshots, the words of the history, documents and citations. Its type says what
 * it is, {@code @Nullable} that it may be left open, {@link LongText} and {@link AtMost} how much it takes, {@link Spelled}
 * how.
 */
public final class RecordField {

    /** The longest line, and the longest entry of a list. */
    public static final int LINE = 300;

    /** The longest text with paragraphs. */
    public static final int TEXT = 4000;

    /** The highest number where {@link AtMost} gives no other. */
    public static final long MOST = 999_999_999;

    /** What a field holds. */
    public enum Shape {
        /** A text without line breaks. */
        LINE,
        /** A text with paragraphs. */
        TEXT,
        /** A list of lines. */
        LINES,
        /** A whole number. */
        NUMBER,
        DATE,
        /** One of a code list. */
        CODE,
        /** Several of a code list. */
        CODES,
        /** Another record. */
        RECORD,
        /** Whether or not. */
        TRUTH
    }

    private final String name;
    private final Class<?> type;
    private final Class<?> element;
    private final boolean required;
    private final Shape shape;
    private final long most;
    private final @Nullable String spelling;
    private final Method accessor;

    RecordField(RecordComponent component) {
        this.name = component.getName();
        this.type = component.getType();
        this.element = element(component);
        boolean many = Collection.class.isAssignableFrom(type);
        this.required = !many && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        this.shape = shape(element, many, component.isAnnotationPresent(LongText.class));
        AtMost limit = component.getAnnotation(AtMost.class);
        this.most = limit == null ? MOST : limit.value();
        Spelled spelled = component.getAnnotation(Spelled.class);
        this.spelling = spelled == null ? null : spelled.value();
        this.accessor = component.getAccessor();
        accessor.setAccessible(true);
    }

    public String name() {
        return name;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether it must be answered. A list may always be empty. */
    public boolean isRequired() {
        return required;
    }

    /** The most characters of a text or of one line of a list. */
    public int longest() {
        return shape == Shape.TEXT ? TEXT : LINE;
    }

    /** The highest number. */
    public long most() {
        return most;
    }

    /** The pattern that a line must match; null where any line will do. */
    public @Nullable String spelling() {
        return spelling;
    }

    /** The code list of a field that holds codes. */
    @SuppressWarnings("unchecked")
    public Class<? extends Enum<?>> codes() {
        return (Class<? extends Enum<?>>) element.asSubclass(Enum.class);
    }

    /** The kind of record that a field of the shape {@link Shape#RECORD} names. */
    public RecordKind kind() {
        return RecordKind.of(element.asSubclass(Recorded.class));
    }

    /** What a description says in this field; null where it is open. */
    public @Nullable Object value(Record description) {
        try {
            return accessor.invoke(description);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + name + " of " + description, impossible);
        }
    }

    /**
     * What a description says in this field, as a citation writes it: a day as EDTF, a code as it is, a record as it is
     * cited. Null where it is open, and for lists, which no source asserts as a whole.
     */
    public @Nullable String asserted(Record description) {
        Object value = value(description);
        if (value instanceof FuzzyDate date) {
            return date.edtf();
        }
        if (value instanceof Referenced record) {
            return record.citedAs();
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        return value == null || value instanceof Collection ? null : value.toString();
    }

    /**
     * The value as the component takes it: numbers narrowed, any collection as the list or set that it is.
     *
     * @throws IllegalArgumentException when it is open and must not be, or of another type
     */
    @Nullable
    Object fit(@Nullable Object value) {
        if (type == List.class) {
            return value == null ? List.of() : List.copyOf((Collection<?>) value);
        }
        if (type == Set.class) {
            return value == null ? Set.of() : new LinkedHashSet<>((Collection<?>) value);
        }
        if (value == null && required) {
            throw new IllegalArgumentException(name + " is needed");
        }
        if (value instanceof Number number && element == Integer.class) {
            return Math.toIntExact(number.longValue());
        }
        if (value instanceof Number number && element == Long.class) {
            return number.longValue();
        }
        if (value != null && !element.isInstance(value)) {
            throw new IllegalArgumentException(name + " cannot be " + value);
        }
        return value;
    }

    private static Class<?> element(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getGenericType() instanceof ParameterizedType many) {
            return (Class<?>) many.getActualTypeArguments()[0];
        }
        if (type == int.class) {
            return Integer.class;
        }
        return type == long.class ? Long.class : type == boolean.class ? Boolean.class : type;
    }

    private static Shape shape(Class<?> element, boolean many, boolean isLong) {
        if (element == String.class) {
            return many ? Shape.LINES : isLong ? Shape.TEXT : Shape.LINE;
        }
        if (element.isEnum()) {
            return many ? Shape.CODES : Shape.CODE;
        }
        if (element == FuzzyDate.class) {
            return Shape.DATE;
        }
        if (Number.class.isAssignableFrom(element)) {
            return Shape.NUMBER;
        }
        if (Recorded.class.isAssignableFrom(element)) {
            return Shape.RECORD;
        }
        if (element == Boolean.class) {
            return Shape.TRUTH;
        }
        throw new IllegalArgumentException("a description holds no " + element.getName());
    }

    @Override
    public String toString() {
        return name;
    }
}
