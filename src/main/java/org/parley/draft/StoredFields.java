package org.parley.draft;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fields of a form as the database keeps them. */
@Component
class StoredFields {

    private final JsonMapper json;

    StoredFields(JsonMapper json) {
        this.json = json;
    }

    String write(FormFields fields) {
        return json.writeValueAsString(fields.values());
    }

    FormFields read(String stored) {
        return new FormFields(json.readValue(stored, new TypeReference<Map<String, List<String>>>() {}));
    }
}
