package org.parley.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordField;
import org.parley.history.RecordFields;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Referenced;
import tools.jackson.databind.JsonNode;

/**
 * Reads what the objects of a document say of records, field by field as the descriptions list them. Names stand for the
 * records that were made known by them before.
 */
final class DescriptionReader {

    private final Map<RecordKind, Map<String, Recorded>> known = new EnumMap<>(RecordKind.class);

    /** Makes a record known by the name that other objects of the document give it. */
    <T extends Recorded & Referenced> void know(T record) {
        known.computeIfAbsent(record.recordKind(), kind -> new HashMap<>()).put(record.reference(), record);
    }

    /** The record that goes by this name. */
    <T extends Recorded> T named(Class<T> entity, String name) {
        return entity.cast(named(RecordKind.of(entity), name));
    }

    private Recorded named(RecordKind kind, String name) {
        return Objects.requireNonNull(known.getOrDefault(kind, Map.of()).get(name), name);
    }

    <D extends Record> D describe(JsonNode json, Class<D> description) {
        return describe(json, description, Map.of());
    }

    /**
     * What an object says of a record.
     *
     * @param implied what holds of fields that the object leaves out
     * @throws IllegalArgumentException when a value is none of its field, or the description contradicts itself
     */
    <D extends Record> D describe(JsonNode json, Class<D> description, Map<String, ?> implied) {
        RecordFields<D> fields = RecordFields.of(description);
        Map<String, @Nullable Object> values = new HashMap<>(implied);
        for (RecordField field : fields) {
            if (json.hasNonNull(field.name())) {
                values.put(field.name(), value(field, json.path(field.name())));
            }
        }
        return fields.describe(values);
    }

    private Object value(RecordField field, JsonNode json) {
        return switch (field.shape()) {
            case LINE, TEXT -> json.stringValue();
            case LINES -> json.values().stream().map(JsonNode::stringValue).toList();
            case NUMBER -> json.longValue();
            case TRUTH -> json.booleanValue();
            case DATE -> DateJson.read(json);
            case CODE -> code(field, json);
            case CODES -> json.values().stream().map(each -> code(field, each)).toList();
            case RECORD -> named(field.kind(), json.stringValue());
        };
    }

    private static Enum<?> code(RecordField field, JsonNode json) {
        List<? extends Enum<?>> codes = Arrays.asList(field.codes().getEnumConstants());
        Stream<? extends Enum<?>> same =
                codes.stream().filter(each -> each.name().equals(json.stringValue("")));
        return same.findFirst().orElseThrow(() -> new IllegalArgumentException(field + " cannot be " + json));
    }
}
