package org.parley.page.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateColumns;
import org.parley.date.FuzzyDate;
import org.parley.record.Addresses;
import org.parley.record.party.Appointment;
import org.parley.record.party.Party;
import org.parley.record.party.People;
import org.parley.record.party.Person;
import org.parley.record.party.Titles;
import org.springframework.stereotype.Component;

/** Finds the title that each of some people held in each round that they sat in, in two statements. */
@Component
class TitlesHeld {

    private final Guests guests;
    private final People people;

    TitlesHeld(Guests guests, People people) {
        this.guests = guests;
        this.people = people;
    }

    List<RoomTitles> of(String negotiation, RoomQuestion question, List<RoomMatrix.Guest> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Long> numbers = Guests.numbers(shown);
        List<Appointment> appointments = people.appointmentsOf(numbers);
        Held held = Held.of(appointments);
        Map<Long, List<RoomTitles.Place>> places = new LinkedHashMap<>();
        guests.ask(RoomStatements.SEATS, question).param("people", numbers).query(row -> {
            String round = row.getString("track_name") + " " + row.getInt("number");
            places.computeIfAbsent(row.getLong("person_id"), person -> new ArrayList<>())
                    .add(new RoomTitles.Place(
                            Addresses.round(negotiation, row.getString("track"), row.getInt("number")),
                            round,
                            held.title(
                                    row.getLong("person_id"),
                                    row.getLong("party_id"),
                                    DateColumns.of(row, "first_day"),
                                    DateColumns.of(row, "last_day"))));
        });
        return shown.stream()
                .map(each -> RoomTitles.of(each, places.getOrDefault(each.number(), List.of())))
                .toList();
    }

    /** Titles by the numbers of people and parties. */
    private record Held(Titles titles, Map<Long, Person> people, Map<Long, Party> parties) {

        static Held of(List<Appointment> appointments) {
            Map<Long, Person> people = new HashMap<>();
            Map<Long, Party> parties = new HashMap<>();
            appointments.forEach(each -> {
                people.put(each.person().id(), each.person());
                parties.put(each.party().id(), each.party());
            });
            return new Held(new Titles(appointments), people, parties);
        }

        @Nullable
        String title(long person, long party, @Nullable FuzzyDate firstDay, @Nullable FuzzyDate lastDay) {
            Person who = people.get(person);
            return who == null ? null : Titles.text(titles.in(firstDay, lastDay, who, parties.get(party)));
        }
    }
}
