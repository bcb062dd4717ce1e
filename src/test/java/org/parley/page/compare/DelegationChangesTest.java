package org.parley.page.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.date.FuzzyDate;
import org.parley.record.party.Appointment;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.MarkPattern;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.record.party.Tenure;
import org.parley.record.party.Titles;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationDescription;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;
import org.parley.record.talks.TrackDescription;
import org.parley.testing.RoundReports;
import org.springframework.test.util.ReflectionTestUtils;

/** Who joined, left and stayed between two rounds of any kind, against a second way of finding out. */
class DelegationChangesTest {

    private static final LocalDate THEN = LocalDate.of(2026, 1, 10);
    private static final LocalDate NOW = LocalDate.of(2026, 2, 10);
    private static final int PARTIES = 4;
    private static final int PEOPLE = 6;

    /** A party's delegation: who sat in it, the first of them as its head where it has one. */
    record Sent(int party, Capacity capacity, boolean headed, List<Integer> people) {}

    /** A title of a person from a day to a day, in days from the first round. */
    record Held(int person, int title, int from, int days) {}

    @Property(tries = 500)
    void people_join_leave_and_stay_as_a_plain_look_at_the_names_tells(
            @ForAll("rounds") List<Sent> then, @ForAll("rounds") List<Sent> now, @ForAll("titles") List<Held> held) {
        DelegationChanges changes = changes(then, now, held);
        Set<String> expected = new TreeSet<>();
        for (int party = 0; party < PARTIES; party++) {
            for (int person = 0; person < PEOPLE; person++) {
                String word = word(sits(then, party, person), sits(now, party, person), then, now, party);
                if (!word.isEmpty()) {
                    expected.add("party-" + party + " person-" + person + " " + word);
                }
            }
        }
        List<String> found = new ArrayList<>();
        changes.parties()
                .forEach(party -> party.people()
                        .forEach(each -> found.add(
                                party.party().slug() + " " + each.person().slug() + " " + each.turnover())));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(changes.people(Turnover.JOINED))
                .isEqualTo(expected.stream()
                        .filter(each -> each.endsWith("JOINED"))
                        .count());
        assertThat(changes.people(Turnover.LEFT))
                .isEqualTo(
                        expected.stream().filter(each -> each.endsWith("LEFT")).count());
    }

    @Property(tries = 500)
    void heads_and_capacities_differ_where_both_rounds_name_them_and_they_are_not_the_same(
            @ForAll("rounds") List<Sent> then, @ForAll("rounds") List<Sent> now) {
        DelegationChanges changes = changes(then, now, List.of());
        int heads = 0;
        int capacities = 0;
        for (Sent one : then) {
            for (Sent other : now) {
                if (one.party() == other.party()) {
                    boolean both = one.headed()
                            && other.headed()
                            && !one.people().isEmpty()
                            && !other.people().isEmpty();
                    heads += both && !one.people().get(0).equals(other.people().get(0)) ? 1 : 0;
                    capacities += one.capacity() == other.capacity() ? 0 : 1;
                }
            }
        }
        assertThat(changes.heads()).isEqualTo(heads);
        assertThat(changes.parties().stream().filter(PartyChange::isAnotherCapacity))
                .hasSize(capacities);
    }

    @Property(tries = 500)
    void titles_differ_where_both_days_have_one_and_they_are_not_the_same(
            @ForAll("rounds") List<Sent> then, @ForAll("rounds") List<Sent> now, @ForAll("titles") List<Held> held) {
        DelegationChanges changes = changes(then, now, held);
        int differ = 0;
        for (int party = 0; party < PARTIES; party++) {
            for (int person = 0; person < PEOPLE; person++) {
                if (sits(then, party, person) && sits(now, party, person)) {
                    List<Integer> before = titlesOn(THEN, person, held);
                    List<Integer> after = titlesOn(NOW, person, held);
                    differ += !before.isEmpty() && !after.isEmpty() && !before.equals(after) ? 1 : 0;
                }
            }
        }
        assertThat(changes.titles()).isEqualTo(differ);
    }

    private static String word(boolean there, boolean here, List<Sent> then, List<Sent> now, int party) {
        if (there && here) {
            return "STAYED";
        }
        if (!there && !here) {
            return "";
        }
        List<Sent> silent = here ? then : now;
        boolean nobodyAtAll = silent.isEmpty();
        boolean nameless = silent.stream()
                .anyMatch(each -> each.party() == party && each.people().isEmpty());
        return nobodyAtAll || nameless ? "UNKNOWN" : here ? "JOINED" : "LEFT";
    }

    private static boolean sits(List<Sent> round, int party, int person) {
        return round.stream()
                .anyMatch(each -> each.party() == party && each.people().contains(person));
    }

    private static List<Integer> titlesOn(LocalDate day, int person, List<Held> held) {
        return held.stream()
                .filter(each -> each.person() == person)
                .filter(each -> !THEN.plusDays(each.from()).isAfter(day))
                .filter(each -> !THEN.plusDays(each.from() + each.days()).isBefore(day))
                .map(Held::title)
                .toList();
    }

    private static DelegationChanges changes(List<Sent> then, List<Sent> now, List<Held> held) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            parties.add(new Party(
                    "party-" + i,
                    new PartyDescription(
                            "Party " + i, "P" + i, PartyKind.values()[0], null, "#123456", MarkPattern.BARS)));
            ReflectionTestUtils.setField(parties.get(i), "id", 100L + i);
        }
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(new Person("person-" + i, new PersonDescription("Person " + i)));
            ReflectionTestUtils.setField(people.get(i), "id", 200L + i);
        }
        List<Appointment> appointments = new ArrayList<>();
        held.forEach(each -> appointments.add(people.get(each.person())
                .appoint(AppointmentDescription.of(
                        "Title " + each.title(),
                        parties.get(0),
                        FuzzyDate.of(THEN.plusDays(each.from())),
                        FuzzyDate.of(THEN.plusDays(each.from() + each.days()))))));
        Track track = new Track(
                new Negotiation(
                        "talks", new NegotiationDescription("Talks", "About it", null, NegotiationStatus.ACTIVE, null)),
                "direct",
                new TrackDescription("Direct", null, null, 1));
        return DelegationChanges.of(
                new RoundPair(
                        round(track, 1, THEN, then, parties, people), round(track, 2, NOW, now, parties, people), true),
                new Titles(appointments.stream()
                        .map(each -> new Tenure(each, List.of()))
                        .toList()));
    }

    private static Round round(
            Track track, int number, LocalDate day, List<Sent> sent, List<Party> parties, List<Person> people) {
        Round round = new Round(
                track, RoundReports.of("number", number, "firstDay", FuzzyDate.of(day), "lastDay", FuzzyDate.of(day)));
        for (Sent each : sent) {
            Delegation delegation =
                    round.addDelegation(new DelegationDescription(parties.get(each.party()), each.capacity(), null));
            Map<Person, MemberRole> members = new LinkedHashMap<>();
            each.people().forEach(one -> members.put(people.get(one), MemberRole.MEMBER));
            if (each.headed() && !each.people().isEmpty()) {
                members.put(people.get(each.people().get(0)), MemberRole.HEAD);
            }
            delegation.sendOnly(members);
        }
        return round;
    }

    @Provide
    Arbitrary<List<Sent>> rounds() {
        Arbitrary<Sent> sent = Combinators.combine(
                        Arbitraries.integers().between(0, PARTIES - 1),
                        Arbitraries.of(Capacity.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, PEOPLE - 1).list().ofMaxSize(4))
                .as((party, capacity, headed, people) ->
                        new Sent(party, capacity, headed, List.copyOf(new LinkedHashSet<>(people))));
        return sent.list().uniqueElements(Sent::party).ofMaxSize(PARTIES);
    }

    @Provide
    Arbitrary<List<Held>> titles() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-60, 40),
                        Arbitraries.integers().between(0, 60))
                .as(Held::new)
                .list()
                .ofMaxSize(8);
    }
}
