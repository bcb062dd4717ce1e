package org.parley.record.party;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;

/**
 * What the people of a page were on a day.
 *
 * @param tenures of all titles that they ever held
 */
public record Titles(List<Tenure> tenures) {

    /** @param found each appointment with each day on which a source of it was published, in rows */
    static Titles of(List<Tuple> found) {
        Map<Appointment, List<FuzzyDate>> published = new LinkedHashMap<>();
        found.forEach(each -> {
            List<FuzzyDate> days =
                    published.computeIfAbsent(each.get("appointment", Appointment.class), key -> new ArrayList<>());
            FuzzyDate day = each.get("published", FuzzyDate.class);
            if (day != null) {
                days.add(day);
            }
        });
        return new Titles(published.entrySet().stream()
                .map(each -> new Tenure(each.getKey(), each.getValue()))
                .toList());
    }

    /** Only those of some appointments. */
    public Titles where(Predicate<Appointment> appointments) {
        return new Titles(tenures.stream()
                .filter(each -> appointments.test(each.appointment()))
                .toList());
    }

    /**
     * What the person certainly was, for that party if any title was; of several days, on the last. Where nothing is
     * certain, what the person was last known to be before them.
     */
    public List<KnownTitle> in(
            @Nullable FuzzyDate firstDay, @Nullable FuzzyDate lastDay, Person person, @Nullable Party party) {
        List<LocalDate> days = Stream.of(lastDay, firstDay)
                .filter(Objects::nonNull)
                .flatMap(each -> Stream.of(each.latest(), each.earliest()))
                .filter(Objects::nonNull)
                .toList();
        return Stream.concat(
                        days.stream().map(day -> on(day, person, party)),
                        days.stream().map(day -> before(day, person, party)))
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The same on one day. */
    public List<KnownTitle> on(@Nullable FuzzyDate day, Person person, @Nullable Party party) {
        return in(null, day, person, party);
    }

    /** Whether two lists of titles are the same, one by one. */
    public static boolean areSame(
            List<KnownTitle> some, List<KnownTitle> others, BiPredicate<KnownTitle, KnownTitle> same) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(at -> same.test(some.get(at), others.get(at)));
    }

    private List<KnownTitle> on(LocalDate day, Person person, @Nullable Party party) {
        return forParty(
                party,
                of(person)
                        .filter(each -> each.isCertainOn(day))
                        .map(each -> new KnownTitle(each.appointment(), null))
                        .toList());
    }

    /** Of several, those that were known last. */
    private List<KnownTitle> before(LocalDate day, Person person, @Nullable Party party) {
        List<KnownTitle> known = forParty(
                party,
                of(person)
                        .map(each -> new KnownTitle(each.appointment(), each.lastKnownBefore(day)))
                        .filter(each -> !each.isCertain())
                        .toList());
        FuzzyDate last = known.stream()
                .map(KnownTitle::lastKnown)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return known.stream()
                .filter(each -> Objects.equals(each.lastKnown(), last))
                .toList();
    }

    private Stream<Tenure> of(Person person) {
        return tenures.stream().filter(each -> each.appointment().person().id() == person.id());
    }

    private static List<KnownTitle> forParty(@Nullable Party party, List<KnownTitle> known) {
        List<KnownTitle> forParty = known.stream()
                .filter(each -> party != null && each.appointment().party().id() == party.id())
                .toList();
        return forParty.isEmpty() ? known : forParty;
    }
}
