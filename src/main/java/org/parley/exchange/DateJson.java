package org.parley.exchange;

import org.parley.date.FuzzyDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** A date in a document: its EDTF, or with the words of the source an object of both. */
final class DateJson {

    private DateJson() {}

    static FuzzyDate read(JsonNode date) {
        return date.isObject()
                ? FuzzyDate.parse(
                        date.path("edtf").stringValue(""), date.path("words").stringValue(""))
                : FuzzyDate.parse(date.stringValue(""));
    }

    static class Writer extends ValueSerializer<FuzzyDate> {
        @Override
        public void serialize(FuzzyDate date, JsonGenerator json, SerializationContext context) {
            if (date.words() == null) {
                json.writeString(date.edtf());
            } else {
                json.writeStartObject();
                json.writeStringProperty("edtf", date.edtf());
                json.writeStringProperty("words", date.words());
                json.writeEndObject();
            }
        }
    }

    static class Reader extends ValueDeserializer<FuzzyDate> {
        @Override
        public FuzzyDate deserialize(JsonParser json, DeserializationContext context) {
            return read(json.<JsonNode>readValueAsTree());
        }
    }
}
