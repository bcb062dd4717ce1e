package org.parley.editing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.negotiation.Negotiation;
import org.parley.web.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records of a negotiation that a form lets choose from, each with its number. */
@Component
class Lists {

    private static final Map<RecordKind, String> LISTS = Map.of(
            RecordKind.TRACK,
            "select id, name from track where negotiation_id = ? order by ordinal, id",
            RecordKind.ROUND,
            """
            select r.id, t.name || ', round ' || r.number || ': ' || r.title
            from round r join track t on t.id = r.track_id where t.negotiation_id = ? order by t.ordinal, t.id, r.number desc""",
            RecordKind.WORKING_GROUP,
            "select id, name from working_group where negotiation_id = ? order by name, id",
            RecordKind.ISSUE,
            "select id, title from issue where negotiation_id = ? order by title, id",
            RecordKind.AGREEMENT,
            """
            select id, title || coalesce(' (' || agreed_on_edtf || ')', '')
            from agreement where negotiation_id = ? order by agreed_on_earliest desc nulls last, id desc""");

    private final JdbcClient database;

    Lists(JdbcClient database) {
        this.database = database;
    }

    List<Choice> of(RecordKind kind, @Nullable Negotiation negotiation) {
        String list = LISTS.get(kind);
        if (list == null || negotiation == null) {
            return List.of();
        }
        return database.sql(list)
                .param(negotiation.id())
                .query((row, number) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }
}
