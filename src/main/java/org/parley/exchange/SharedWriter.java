package org.parley.exchange;

import java.util.List;
import java.util.Map;
import org.parley.exchange.NegotiationDocument.AppointmentEntry;
import org.parley.exchange.NegotiationDocument.PartyEntry;
import org.parley.exchange.NegotiationDocument.PersonEntry;
import org.parley.exchange.NegotiationDocument.SourceEntry;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.PartyKind;
import org.parley.record.source.SourceKind;

/** The sources, parties and people that the records of a negotiation name, with all that is known of them. */
final class SharedWriter {

    private final NegotiationRows rows;

    SharedWriter(NegotiationRows rows) {
        this.rows = rows;
    }

    List<SourceEntry> sources() {
        return rows.bySlug("source").stream().map(SharedWriter::source).toList();
    }

    List<PartyEntry> parties() {
        return rows.bySlug("party").stream().map(this::party).toList();
    }

    List<PersonEntry> people() {
        Map<Long, List<Row>> appointments = rows.of("appointment", "person_id");
        return rows.bySlug("person").stream()
                .map(each -> person(each, appointments.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static SourceEntry source(Row row) {
        return new SourceEntry(
                row.text("slug"),
                row.text("publisher"),
                row.text("title"),
                row.textOrNull("address"),
                row.dateOrNull("published_on"),
                row.dateOrNull("accessed_on"),
                row.code("kind", SourceKind.class));
    }

    private PartyEntry party(Row row) {
        return new PartyEntry(
                row.text("slug"),
                row.text("name"),
                row.text("short_name"),
                row.code("kind", PartyKind.class),
                row.textOrNull("iso_code"),
                row.text("colour"),
                row.code("pattern", MarkPattern.class),
                rows.cited(row.id()));
    }

    private PersonEntry person(Row row, List<Row> appointments) {
        return new PersonEntry(
                row.text("slug"),
                row.text("name"),
                row.texts("aliases"),
                appointments.stream().map(this::appointment).toList(),
                rows.cited(row.id()));
    }

    private AppointmentEntry appointment(Row row) {
        return new AppointmentEntry(
                row.text("title"),
                rows.slug(row, "party_id"),
                row.dateOrNull("from"),
                row.dateOrNull("to"),
                rows.cited(row.id()));
    }
}
