package org.parley.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.party.Appointment;
import org.parley.party.Party;
import org.parley.party.Person;

/** The titles of the people on a page. */
record Titles(List<Appointment> appointments) {

    /** What the person certainly was on that day, for the party where that is known; null where nothing is certain. */
    @Nullable
    String on(Person person, @Nullable Party party, @Nullable FuzzyDate day) {
        return held(person, party, day).stream()
                .map(Appointment::title)
                .collect(Collectors.collectingAndThen(Collectors.joining("; "), text -> text.isEmpty() ? null : text));
    }

    List<Appointment> held(Person person, @Nullable Party party, @Nullable FuzzyDate day) {
        LocalDate last = day == null ? null : day.latest();
        if (last == null) {
            return List.of();
        }
        return appointments.stream()
                .filter(each -> each.person().id() == person.id())
                .filter(each -> party == null || each.party().id() == party.id())
                .filter(each -> each.isHeldOn(last))
                .toList();
    }

    /** The records behind the titles of that day, for their sources. */
    Collection<Long> recordsHeldOn(@Nullable FuzzyDate day) {
        LocalDate last = day == null ? null : day.latest();
        return last == null
                ? List.of()
                : appointments.stream()
                        .filter(each -> each.isHeldOn(last))
                        .map(Appointment::id)
                        .toList();
    }
}
