package org.parley.editing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.record.talks.Negotiation;
import org.parley.web.Choice;
import org.parley.web.Labels;
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
            select id, title, agreed_on_edtf
            from agreement where negotiation_id = ? order by agreed_on_earliest desc nulls last, id desc""");

    private final JdbcClient database;
    private final Labels words;

    Lists(JdbcClient database, Labels words) {
        this.database = database;
        this.words = words;
    }

    List<Choice> of(RecordKind kind, @Nullable Negotiation negotiation) {
        String list = LISTS.get(kind);
        if (list == null || negotiation == null) {
            return List.of();
        }
        return database.sql(list)
                .param(negotiation.id())
                .query((row, number) -> new Choice(
                        row.getString(1),
                        kind == RecordKind.AGREEMENT ? dated(row.getString(2), row.getString(3)) : row.getString(2)))
                .list();
    }

    private String dated(String title, @Nullable String edtf) {
        return edtf == null ? title : title + " (" + words.of(FuzzyDate.parse(edtf)) + ")";
    }
}
