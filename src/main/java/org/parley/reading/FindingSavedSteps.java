package org.parley.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds what was written in one step of the history, to confirm it to the editor. */
@Service
class FindingSavedSteps {

    private static final String PARTS = """
            select action, record_kind, count(*) as records, min(at) as at, min(actor) as actor, min(reason) as reason
            from revision where step = :step and exists (
                select from revision r where r.step = :step and r.negotiation_id = :negotiation)
            group by action, record_kind order by min(id)""";

    private final JdbcClient database;

    FindingSavedSteps(JdbcClient database) {
        this.database = database;
    }

    /** Nothing where that is not a step of the negotiation. */
    Optional<SavedStep> of(long negotiation, @Nullable String step) {
        if (step == null || !step.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        List<Row> rows = database.sql(PARTS)
                .param("step", Long.parseLong(step))
                .param("negotiation", negotiation)
                .query((row, n) -> new Row(
                        new SavedStep.Part(
                                row.getString("action"), row.getString("record_kind"), row.getInt("records")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("reason")))
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new SavedStep(
                        first.at,
                        first.actor,
                        first.reason,
                        rows.stream().map(Row::part).toList()));
    }

    private record Row(
            SavedStep.Part part,
            Instant at,
            String actor,
            @Nullable String reason) {}
}
