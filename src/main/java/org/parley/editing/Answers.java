package org.parley.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordFields;

/** What was answered, read and found right. Asked for an answer that may be open, {@code has} tells, or the {@code …IfAny}. */
final class Answers {

    private final Map<String, Object> values = new HashMap<>();

    void put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        return needed(name, String.class);
    }

    @Nullable
    String textIfAny(String name) {
        return any(name, String.class);
    }

    FuzzyDate date(String name) {
        return needed(name, FuzzyDate.class);
    }

    @Nullable
    FuzzyDate dateIfAny(String name) {
        return any(name, FuzzyDate.class);
    }

    @Nullable
    Long number(String name) {
        return any(name, Long.class);
    }

    @Nullable
    Integer smallNumber(String name) {
        Long number = number(name);
        return number == null ? null : Math.toIntExact(number);
    }

    List<String> lines(String name) {
        List<?> lines = any(name, List.class);
        return lines == null ? List.of() : lines.stream().map(String::valueOf).toList();
    }

    /** A code, a record: whatever the question asks for. */
    <T> T of(String name, Class<T> type) {
        return needed(name, type);
    }

    <T> @Nullable T ifAny(String name, Class<T> type) {
        return any(name, type);
    }

    /** All answers together as what is said of a record. */
    <D extends Record> D as(Class<D> description) {
        return RecordFields.of(description).describe(values);
    }

    private <T> T needed(String name, Class<T> type) {
        T value = any(name, type);
        if (value == null) {
            throw new NoSuchElementException("nothing was answered to " + name);
        }
        return value;
    }

    private <T> @Nullable T any(String name, Class<T> type) {
        Object value = values.get(name);
        return value == null ? null : type.cast(value);
    }
}
