package org.parley.history;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a kind of record, in reading order, read off the Java record that describes it: the one list of them,
 * from which forms, snapshots, the history's words, documents and contested values are read. A new field is a new
 * component, and a column for it.
 *
 * @param <D> the description
 */
public final class RecordFields<D extends Record> implements Iterable<RecordField> {

    private static final ClassValue<RecordFields<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordFields<?> computeValue(Class<?> description) {
            return new RecordFields<>(description.asSubclass(Record.class));
        }
    };

    private final List<RecordField> fields;
    private final Constructor<D> constructor;

    private RecordFields(Class<D> description) {
        RecordComponent[] components = description.getRecordComponents();
        this.fields = Arrays.stream(components).map(RecordField::new).toList();
        try {
            this.constructor = description.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        constructor.setAccessible(true);
    }

    @SuppressWarnings("unchecked")
    public static <D extends Record> RecordFields<D> of(Class<D> description) {
        return (RecordFields<D>) KNOWN.get(description);
    }

    @Override
    public Iterator<RecordField> iterator() {
        return fields.iterator();
    }

    public Stream<RecordField> stream() {
        return fields.stream();
    }

    /** The names, in reading order. */
    public List<String> names() {
        return fields.stream().map(RecordField::name).toList();
    }

    public Optional<RecordField> find(String name) {
        return fields.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /**
     * The field of that name.
     *
     * @throws NoSuchElementException when the kind has none
     */
    public RecordField get(String name) {
        return find(name)
                .orElseThrow(() -> new NoSuchElementException(
                        constructor.getDeclaringClass().getSimpleName() + " has no " + name));
    }

    /** What a description says, by field in reading order; open fields are left out. */
    public Map<String, Object> values(D description) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordField each : fields) {
            Object value = each.value(description);
            if (value != null) {
                values.put(each.name(), value);
            }
        }
        return values;
    }

    /**
     * Makes a description by its canonical constructor, so that its own rules hold.
     *
     * @param values by field; what is left out is open, a list that is left out is empty, and what is no field is ignored
     * @throws IllegalArgumentException when a needed value is left out, a value is of another type, or the description
     *     contradicts itself
     */
    public D describe(Map<String, ? extends @Nullable Object> values) {
        Object[] arguments =
                fields.stream().map(each -> each.fit(values.get(each.name()))).toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException rule) {
                throw rule;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * What a record carries in a field, as citations write it. Reads no other record than the one that the field names.
     *
     * @return null where the field is open, holds a list, or is none of this kind
     */
    public static @Nullable String carried(Recorded record, String field) {
        Record description = record.description();
        return of(description.getClass())
                .find(field)
                .map(each -> each.asserted(description))
                .orElse(null);
    }
}
