package org.parley.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.record.issue.IssueStatus;
import org.parley.record.talks.Negotiation;
import org.parley.web.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records that a form lets choose from: those of its negotiation, and the parties. */
@Component
class RecordChoices {

    /** Two of one name are told apart by their slugs. */
    private static final String PARTIES = """
            select p.id, p.slug, p.name || case when exists (
                       select from party o where o.id <> p.id and lower(o.name) = lower(p.name))
                   then ' (' || p.slug || ')' else '' end, null
            from party p order by p.name collate people, p.slug""";

    private static final Map<RecordKind, String> LISTS = Map.of(
            RecordKind.PARTY,
            PARTIES,
            RecordKind.TRACK,
            "select id, slug, name, null from track where negotiation_id = :negotiation order by ordinal, id",
            RecordKind.ROUND,
            """
            select r.id, r.id::text, t.name || ', ' || coalesce('round ' || r.number || ': ', '') || r.title, null
            from round_due r join track t on t.id = r.track_id where t.negotiation_id = :negotiation
            order by t.ordinal, t.id, r.in_time desc""",
            RecordKind.WORKING_GROUP,
            "select id, slug, name, null from working_group where negotiation_id = :negotiation order by name collate people, id",
            RecordKind.ISSUE,
            """
            select i.id, i.slug, i.title, (select c.status from status_change c where c.issue_id = i.id
                order by coalesce(c.effective_earliest, c.effective_latest) desc, c.effective_latest desc nulls first,
                    c.id desc limit 1)
            from issue i where i.negotiation_id = :negotiation order by i.title collate people, i.id""",
            RecordKind.AGREEMENT,
            """
            select id, slug, title, agreed_on_edtf from agreement where negotiation_id = :negotiation
            order by agreed_on_earliest desc nulls last, id desc""");

    private final JdbcClient database;
    private final Labels labels;

    RecordChoices(JdbcClient database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** None of a kind that is named; without a negotiation none but parties, which negotiations share. */
    List<RecordChoice> of(RecordKind kind, @Nullable Negotiation negotiation) {
        String list = LISTS.get(kind);
        if (list == null || negotiation == null && kind != RecordKind.PARTY) {
            return List.of();
        }
        return database.sql(list)
                .param("negotiation", negotiation == null ? 0 : negotiation.id())
                .query((row, number) -> new RecordChoice(
                        row.getLong(1), row.getString(2), label(kind, row.getString(3), row.getString(4))))
                .list();
    }

    private String label(RecordKind kind, String name, @Nullable String note) {
        if (note == null) {
            return name;
        }
        String inWords =
                kind == RecordKind.ISSUE ? labels.of(IssueStatus.valueOf(note)) : labels.of(FuzzyDate.parse(note));
        return name + " (" + inWords + ")";
    }

    /**
     * @param value what is sent for it
     */
    record RecordChoice(long id, String value, String label) {

        /** Links may name a record by its number. */
        boolean isNamed(String typed) {
            return value.equals(typed) || Long.toString(id).equals(typed);
        }
    }
}
