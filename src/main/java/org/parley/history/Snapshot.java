package org.parley.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/** A record's fields by name in reading order, as text, numbers, truth values, lists and snapshots; absent fields are left out. */
public final class Snapshot {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Adds a field; null, an empty list and an empty text count as absent. Dates are kept as EDTF and words, records by their reference. */
    public Snapshot with(String field, @Nullable Object value) {
        Object plain = plain(value);
        if (plain != null) {
            fields.put(field, plain);
        }
        return this;
    }

    /** Adds all fields of a description, in its order. */
    public Snapshot with(Record description) {
        RecordFields.of(description.getClass()).forEach(each -> with(each.name(), each.value(description)));
        return this;
    }

    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof FuzzyDate date) {
            return date.words() == null ? date.edtf() : Map.of("edtf", date.edtf(), "words", date.words());
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof Referenced record) {
            return record.reference();
        }
        if (value instanceof Snapshot inner) {
            return inner.fields();
        }
        if (value instanceof Iterable<?> many) {
            var list = new java.util.ArrayList<Object>();
            many.forEach(each -> {
                Object one = plain(each);
                if (one != null) {
                    list.add(one);
                }
            });
            return list.isEmpty() ? null : list;
        }
        return "".equals(value) ? null : value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Snapshot snapshot && fields.equals(snapshot.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
