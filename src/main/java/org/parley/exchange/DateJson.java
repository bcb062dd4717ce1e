package org.parley.exchange;

import org.parley.date.FuzzyDate;
import tools.jackson.databind.JsonNode;

/** A date in a document: its EDTF, or with the words of the source an object of both. */
final class DateJson {

    private DateJson() {}

    static FuzzyDate read(JsonNode date) {
        return date.isObject()
                ? FuzzyDate.parse(
                        date.path("edtf").stringValue(""), date.path("words").stringValue(""))
                : FuzzyDate.parse(date.stringValue(""));
    }

    static JsonNode write(FuzzyDate date) {
        return date.words() == null
                ? DocumentJson.MAPPER.valueToTree(date.edtf())
                : DocumentJson.MAPPER
                        .createObjectNode()
                        .put("edtf", date.edtf())
                        .put("words", date.words());
    }
}
