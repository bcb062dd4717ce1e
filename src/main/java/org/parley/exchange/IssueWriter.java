package org.parley.exchange;

import java.util.List;
import java.util.Map;
import org.parley.exchange.IssueEntry.PositionEntry;
import org.parley.exchange.IssueEntry.StatusChangeEntry;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Stance;

/** The issues of a negotiation with their history of status and the positions on them. */
final class IssueWriter {

    private final NegotiationRows rows;
    private final Map<Long, List<Row>> changes;
    private final Map<Long, List<Row>> positions;

    IssueWriter(NegotiationRows rows) {
        this.rows = rows;
        this.changes = rows.of("status_change", "issue_id");
        this.positions = rows.of("position", "issue_id");
    }

    List<IssueEntry> issues() {
        return rows.of("issue").stream().map(this::issue).toList();
    }

    private IssueEntry issue(Row row) {
        return new IssueEntry(
                row.text("slug"),
                row.text("title"),
                row.code("category", IssueCategory.class),
                row.number("difficulty"),
                row.text("difficulty_reason"),
                rows.slug(row.reference("working_group_id")),
                changes.getOrDefault(row.id(), List.of()).stream()
                        .map(this::change)
                        .toList(),
                positions.getOrDefault(row.id(), List.of()).stream()
                        .map(this::position)
                        .toList(),
                rows.cited(row.id()));
    }

    private StatusChangeEntry change(Row row) {
        return new StatusChangeEntry(
                row.date("effective"),
                row.code("status", IssueStatus.class),
                rows.round(row.reference("round_id")),
                row.text("rationale"),
                rows.cited(row.id()));
    }

    private PositionEntry position(Row row) {
        return new PositionEntry(
                rows.slug(row, "party_id"),
                row.date("effective"),
                row.code("stance", Stance.class),
                row.text("words"),
                rows.slug(row.reference("stated_by_id")),
                rows.cited(row.id()));
    }
}
