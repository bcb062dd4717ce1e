package org.parley.exchange;

import java.util.List;
import java.util.Map;
import org.parley.exchange.RoundEntry.AnnouncementEntry;
import org.parley.exchange.RoundEntry.DelegationEntry;
import org.parley.exchange.RoundEntry.MemberEntry;
import org.parley.exchange.RoundEntry.SessionEntry;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Outcome;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundStatus;

/** The rounds of a negotiation with all that was announced of them, who sat there and which groups. */
final class RoundWriter {

    private final NegotiationRows rows;
    private final Map<Long, List<Row>> announcements;
    private final Map<Long, List<Row>> delegations;
    private final Map<Long, List<Row>> members;
    private final Map<Long, List<Row>> sessions;

    RoundWriter(NegotiationRows rows) {
        this.rows = rows;
        this.announcements = rows.of("schedule_announcement", "round_id");
        this.delegations = rows.of("delegation", "round_id");
        this.members = rows.of("delegation_member", "delegation_id");
        this.sessions = rows.of("group_session", "round_id");
    }

    List<RoundEntry> rounds() {
        return rows.of("round").stream().map(this::round).toList();
    }

    private RoundEntry round(Row row) {
        return new RoundEntry(
                rows.slug(row, "track_id"),
                row.number("number"),
                row.text("title"),
                row.code("status", RoundStatus.class),
                row.dateOrNull("first_day"),
                row.dateOrNull("last_day"),
                row.textOrNull("venue"),
                row.textOrNull("city"),
                row.textOrNull("country"),
                row.codeOrNull("format", RoundFormat.class),
                row.texts("outcomes").stream().map(Outcome::valueOf).toList(),
                row.textOrNull("summary"),
                row.textOrNull("what_next"),
                row.texts("aliases"),
                announcements.getOrDefault(row.id(), List.of()).stream()
                        .map(this::announcement)
                        .toList(),
                delegations.getOrDefault(row.id(), List.of()).stream()
                        .map(this::delegation)
                        .toList(),
                sessions.getOrDefault(row.id(), List.of()).stream()
                        .map(this::session)
                        .toList(),
                rows.cited(row.id()));
    }

    private AnnouncementEntry announcement(Row row) {
        return new AnnouncementEntry(
                row.date("announced_on"),
                rows.slug(row.reference("party_id")),
                rows.slug(row.reference("person_id")),
                row.dateOrNull("window"),
                row.textOrNull("place"),
                row.text("words"),
                rows.cited(row.id()));
    }

    private DelegationEntry delegation(Row row) {
        return new DelegationEntry(
                rows.slug(row, "party_id"),
                row.code("capacity", Capacity.class),
                members.getOrDefault(row.id(), List.of()).stream()
                        .map(each -> new MemberEntry(
                                rows.slug(each, "person_id"),
                                each.code("role", MemberRole.class),
                                rows.cited(each.id())))
                        .toList(),
                rows.cited(row.id()));
    }

    private SessionEntry session(Row row) {
        return new SessionEntry(
                rows.slug(row, "working_group_id"),
                row.texts("topics"),
                row.textOrNull("result"),
                rows.cited(row.id()));
    }
}
