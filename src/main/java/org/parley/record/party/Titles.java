package org.parley.record.party;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * What the people of a page were on a day.
 *
 * @param appointments all that they ever held
 */
public record Titles(List<Appointment> appointments) {

    /** What the person certainly was on those days, for that party if any title was; of several days, on the last. */
    public List<Appointment> in(
            @Nullable FuzzyDate firstDay, @Nullable FuzzyDate lastDay, Person person, @Nullable Party party) {
        return Stream.of(lastDay, firstDay)
                .flatMap(Stream::ofNullable)
                .flatMap(each -> Stream.of(each.latest(), each.earliest()))
                .flatMap(Stream::ofNullable)
                .map(day -> on(day, person, party))
                .filter(held -> !held.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What the person certainly was on that day, in words; null where nothing is certain. */
    public @Nullable String on(@Nullable FuzzyDate day, Person person, @Nullable Party party) {
        return text(in(null, day, person, party));
    }

    public static @Nullable String text(List<Appointment> held) {
        return held.isEmpty() ? null : held.stream().map(Appointment::title).collect(Collectors.joining("; "));
    }

    private List<Appointment> on(LocalDate day, Person person, @Nullable Party party) {
        List<Appointment> held = appointments.stream()
                .filter(each -> each.person().id() == person.id() && each.isHeldOn(day))
                .toList();
        List<Appointment> forParty = held.stream()
                .filter(each -> party != null && each.party().id() == party.id())
                .toList();
        return forParty.isEmpty() ? held : forParty;
    }
}
