package org.parley.form.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Recorded;

/** What columns of a row are to hold, by name. */
final class Columns {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Columns with(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    Columns number(String column, @Nullable Recorded record) {
        return with(column, record == null ? null : record.id());
    }

    Columns date(String name, @Nullable FuzzyDate date) {
        with(name + "_edtf", date == null ? null : date.edtf());
        with(
                name + "_earliest",
                date == null || date.earliest() == null ? null : date.earliest().toString());
        with(
                name + "_latest",
                date == null || date.latest() == null ? null : date.latest().toString());
        return with(name + "_words", date == null ? null : date.words());
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
