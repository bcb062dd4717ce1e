package org.parley.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.exchange.NegotiationDocument.AppointmentEntry;
import org.parley.exchange.NegotiationDocument.PartyEntry;
import org.parley.exchange.NegotiationDocument.PersonEntry;
import org.parley.exchange.NegotiationDocument.SourceEntry;
import org.parley.record.party.Appointment;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Parties;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.record.source.Citations;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
import org.parley.record.source.Sources;
import org.springframework.stereotype.Component;

/**
 * The sources, parties and people of a document: those known by their slug are linked and stay as they are, the others are
 * stored. An import never changes what another negotiation shows.
 */
@Component
class SharedRecords {

    private final Sources sources;
    private final Parties parties;
    private final People people;
    private final Citations citations;

    SharedRecords(Sources sources, Parties parties, People people, Citations citations) {
        this.sources = sources;
        this.parties = parties;
        this.people = people;
        this.citations = citations;
    }

    void take(NegotiationDocument document, Intake intake) {
        LinkedRecords linked = new LinkedRecords(intake);
        sources(document.sources(), intake, linked);
        parties(document.parties(), intake, linked);
        people(document.people(), intake, linked);
        linked.compare(citations);
    }

    private void sources(List<SourceEntry> entries, Intake intake, LinkedRecords linked) {
        Map<String, Source> known = known(
                sources.findBySlugIn(entries.stream().map(SourceEntry::slug).toList()), Source::slug);
        for (int i = 0; i < entries.size(); i++) {
            SourceEntry entry = entries.get(i);
            Source source = known.get(entry.slug());
            if (source == null) {
                source = intake.storeShared(new Source(entry.slug(), described(entry)), List.of());
            } else {
                linked.link("/sources/" + i, source, source.description().equals(described(entry)), List.of());
            }
            intake.sources.put(entry.slug(), source);
        }
    }

    private void parties(List<PartyEntry> entries, Intake intake, LinkedRecords linked) {
        Map<String, Party> known = known(
                parties.findBySlugIn(entries.stream().map(PartyEntry::slug).toList()), Party::slug);
        for (int i = 0; i < entries.size(); i++) {
            PartyEntry entry = entries.get(i);
            Party party = known.get(entry.slug());
            if (party == null) {
                party = intake.storeShared(new Party(entry.slug(), described(entry)), entry.citations());
            } else {
                linked.link("/parties/" + i, party, party.description().equals(described(entry)), entry.citations());
            }
            intake.parties.put(entry.slug(), party);
        }
    }

    private void people(List<PersonEntry> entries, Intake intake, LinkedRecords linked) {
        Map<String, Person> known = known(
                people.findBySlugIn(entries.stream().map(PersonEntry::slug).toList()), Person::slug);
        for (int i = 0; i < entries.size(); i++) {
            PersonEntry entry = entries.get(i);
            Person person = known.get(entry.slug());
            if (person == null) {
                person = store(entry, intake);
            } else {
                link(linked, "/people/" + i, person, entry);
            }
            intake.people.put(entry.slug(), person);
        }
    }

    private static Person store(PersonEntry entry, Intake intake) {
        Person person = new Person(entry.slug(), new PersonDescription(entry.name(), entry.aliases()));
        List<Appointment> appointments = entry.appointments().stream()
                .map(each -> person.appoint(new AppointmentDescription(
                        each.title(), intake.parties.get(each.party()), each.from(), each.to())))
                .toList();
        intake.storeShared(person, entry.citations());
        for (int i = 0; i < appointments.size(); i++) {
            intake.keepShared(appointments.get(i), entry.appointments().get(i).citations());
        }
        return person;
    }

    private static void link(LinkedRecords linked, String path, Person person, PersonEntry entry) {
        Map<String, Appointment> known = new HashMap<>();
        person.appointments().forEach(each -> known.put(title(each), each));
        Set<String> titles =
                entry.appointments().stream().map(SharedRecords::title).collect(Collectors.toSet());
        boolean isSame = person.name().equals(entry.name())
                && Set.copyOf(person.aliases()).equals(Set.copyOf(entry.aliases()))
                && known.keySet().equals(titles);
        linked.link(path, person, isSame, entry.citations());
        for (int i = 0; i < entry.appointments().size(); i++) {
            AppointmentEntry appointment = entry.appointments().get(i);
            Appointment held = known.get(title(appointment));
            if (held != null) {
                linked.linkCited(path + "/appointments/" + i, held, appointment.citations());
            }
        }
    }

    private static String title(Appointment held) {
        return held.party().slug() + " " + held.title() + " " + held.from() + " " + held.to();
    }

    private static String title(AppointmentEntry entry) {
        return entry.party() + " " + entry.title() + " " + entry.from() + " " + entry.to();
    }

    private static SourceDescription described(SourceEntry entry) {
        return new SourceDescription(
                entry.publisher(),
                entry.title(),
                entry.address(),
                entry.publishedOn(),
                entry.accessedOn(),
                entry.kind());
    }

    private static PartyDescription described(PartyEntry entry) {
        return new PartyDescription(
                entry.name(), entry.shortName(), entry.kind(), entry.isoCode(), entry.colour(), entry.pattern());
    }

    private static <T> Map<String, T> known(List<T> records, Function<T, String> slug) {
        return records.stream().collect(Collectors.toMap(slug, each -> each));
    }
}
