package org.parley.exchange;

import java.util.List;
import org.parley.history.Recorded;
import tools.jackson.databind.JsonNode;

/**
 * A record with the object of the document that it was made of.
 *
 * @param parts the records within it, which are stored together with it
 */
record DocumentEntry<T extends Recorded>(T record, JsonNode json, List<DocumentEntry<?>> parts) {

    JsonNode citations() {
        return json.path("citations");
    }
}
