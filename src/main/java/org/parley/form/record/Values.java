package org.parley.form.record;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** What a record says now, by field; what is open is left out. */
final class Values extends LinkedHashMap<String, Object> {

    static Values of() {
        return new Values();
    }

    Values with(String name, @Nullable Object value) {
        if (value != null) {
            put(name, value);
        }
        return this;
    }
}
