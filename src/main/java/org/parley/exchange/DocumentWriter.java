package org.parley.exchange;

import org.parley.exchange.NegotiationDocument.GroupEntry;
import org.parley.exchange.NegotiationDocument.Root;
import org.parley.exchange.NegotiationDocument.TrackEntry;
import org.parley.record.event.Tone;
import org.parley.record.talks.NegotiationStatus;

/** Puts the rows of a negotiation together to its document. */
final class DocumentWriter {

    private final NegotiationRows rows;

    DocumentWriter(NegotiationRows rows) {
        this.rows = rows;
    }

    NegotiationDocument document() {
        SharedWriter shared = new SharedWriter(rows);
        return new NegotiationDocument(
                NegotiationDocument.FORMAT,
                NegotiationDocument.VERSION,
                root(rows.of("negotiation").get(0)),
                shared.sources(),
                shared.parties(),
                shared.people(),
                rows.of("track").stream().map(this::track).toList(),
                rows.of("working_group").stream().map(this::group).toList(),
                new IssueWriter(rows).issues(),
                new RoundWriter(rows).rounds(),
                new AgreementWriter(rows).agreements(),
                rows.of("statement").stream().map(this::statement).toList(),
                rows.of("milestone").stream().map(this::milestone).toList());
    }

    private Root root(Row row) {
        return new Root(
                row.text("slug"),
                row.text("name"),
                row.text("summary"),
                row.textOrNull("region"),
                row.code("status", NegotiationStatus.class),
                row.dateOrNull("conflict_start"),
                rows.cited(row.id()));
    }

    private TrackEntry track(Row row) {
        return new TrackEntry(row.text("slug"), row.text("name"), row.textOrNull("summary"), rows.cited(row.id()));
    }

    private GroupEntry group(Row row) {
        return new GroupEntry(
                row.text("slug"),
                row.text("name"),
                row.text("subject"),
                rows.round(row.reference("formed_in_round_id")),
                rows.round(row.reference("dissolved_in_round_id")),
                rows.cited(row.id()));
    }

    private StatementEntry statement(Row row) {
        return new StatementEntry(
                rows.slug(row.reference("person_id")),
                rows.slug(row.reference("party_id")),
                row.date("day"),
                row.text("gist"),
                row.codeOrNull("tone", Tone.class),
                rows.round(row.reference("round_id")),
                rows.slug(row.reference("issue_id")),
                rows.slug(row.reference("agreement_id")),
                rows.cited(row.id()));
    }

    private MilestoneEntry milestone(Row row) {
        return new MilestoneEntry(
                row.date("day"),
                row.text("title"),
                row.textOrNull("description"),
                rows.slug(row.reference("track_id")),
                rows.cited(row.id()));
    }
}
