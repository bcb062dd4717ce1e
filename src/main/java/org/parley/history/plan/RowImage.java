package org.parley.history.plan;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A row of a record, exactly as it stood. */
record RowImage(RecordKind kind, long id, ObjectNode columns) {

    static final String VERSION = "version";

    private static final Pattern PART_OF_A_DATE = Pattern.compile("_(edtf|earliest|latest|words)$");
    private static final Pattern NUMBER_OF_A_RECORD = Pattern.compile("_id$");
    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    /**
     * The field that a column belongs to, as snapshots name it: {@code first_day_edtf} is {@code firstDay},
     * {@code track_id} is {@code track}.
     */
    static String fieldOf(String column) {
        String field = PART_OF_A_DATE.matcher(column).replaceFirst("");
        field = NUMBER_OF_A_RECORD.matcher(field).replaceFirst("");
        return NEXT_WORD.matcher(field).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /** The number that a column holds; null where it holds none. */
    @Nullable
    Long number(String column) {
        JsonNode value = columns.get(column);
        return value == null || value.isNull() ? null : Long.valueOf(value.longValue());
    }

    /** The columns of the fields that differ. A date has four columns and is one field. Versions do not count. */
    Set<String> columnsThatDiffer(RowImage other) {
        Set<String> differing = new LinkedHashSet<>();
        for (String column : columns.propertyNames()) {
            JsonNode theirs = other.columns.get(column);
            if (!VERSION.equals(column) && theirs != null && !theirs.equals(columns.get(column))) {
                differing.addAll(columnsOf(fieldOf(column)));
            }
        }
        return differing;
    }

    private Set<String> columnsOf(String field) {
        Set<String> all = new LinkedHashSet<>(columns.propertyNames());
        all.removeIf(column -> !fieldOf(column).equals(field));
        return all;
    }

    /** The same row with other values in these columns. */
    RowImage with(Map<String, JsonNode> values) {
        ObjectNode changed = columns.deepCopy();
        values.forEach(changed::set);
        return new RowImage(kind, id, changed);
    }

    boolean holdsTheSame(String column, RowImage other) {
        JsonNode ours = columns.get(column);
        return ours == null || ours.equals(other.columns.get(column));
    }

    boolean has(String column) {
        return columns.has(column);
    }
}
