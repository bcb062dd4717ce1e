package org.parley.page.past;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads how records read after a revision. */
@Component
class Snapshots {

    private final JdbcClient database;
    private final JsonMapper json;

    Snapshots(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Empty where the record was removed. */
    Optional<JsonNode> after(long revision) {
        return database.sql("select after::text from revision where id = ?")
                .param(revision)
                .query((row, number) -> Optional.ofNullable(row.getString(1)).map(json::readTree))
                .single();
    }
}
