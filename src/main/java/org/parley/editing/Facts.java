package org.parley.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordFields;

/** What a record says now, by the names of the questions; what is open is left out. */
final class Facts {

    private final Map<String, Object> values = new LinkedHashMap<>();

    static Facts of(Record description) {
        Facts facts = new Facts();
        RecordFields.of(description.getClass()).forEach(each -> facts.with(each.name(), each.value(description)));
        return facts;
    }

    Facts with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    Facts without(String name) {
        values.remove(name);
        return this;
    }

    @Nullable
    Object of(String name) {
        return values.get(name);
    }
}
