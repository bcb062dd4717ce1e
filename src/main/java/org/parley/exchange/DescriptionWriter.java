package org.parley.exchange;

import java.util.Collection;
import java.util.Map;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordField;
import org.parley.history.RecordFields;
import org.parley.history.Referenced;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is said of records as objects of a document, field by field as the descriptions list them. */
final class DescriptionWriter {

    private DescriptionWriter() {}

    static ObjectNode fields(Record description) {
        return fields(description, Map.of());
    }

    /**
     * All fields that are not open.
     *
     * @param implied values that go without saying, by field; where a field has it, it is left out
     */
    static ObjectNode fields(Record description, Map<String, ?> implied) {
        ObjectNode json = DocumentJson.MAPPER.createObjectNode();
        for (RecordField field : RecordFields.of(description.getClass())) {
            Object value = field.value(description);
            if (value != null && !isEmpty(value) && !value.equals(implied.get(field.name()))) {
                json.set(field.name(), written(value));
            }
        }
        return json;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> list && list.isEmpty();
    }

    private static JsonNode written(Object value) {
        if (value instanceof FuzzyDate date) {
            return DateJson.write(date);
        }
        if (value instanceof Referenced record) {
            return DocumentJson.MAPPER.valueToTree(record.reference());
        }
        if (value instanceof Collection<?> list) {
            ArrayNode array = DocumentJson.MAPPER.createArrayNode();
            list.forEach(each -> array.add(written(each)));
            return array;
        }
        return DocumentJson.MAPPER.valueToTree(value instanceof Enum<?> code ? code.name() : value);
    }
}
