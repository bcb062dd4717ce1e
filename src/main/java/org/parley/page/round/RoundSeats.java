package org.parley.page.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.page.round.RoundPage.DelegationView;
import org.parley.page.round.RoundPage.MemberView;
import org.parley.page.round.RoundPage.Named;
import org.parley.page.round.RoundPage.TitleView;
import org.parley.record.evidence.Evidence;
import org.parley.record.party.Appointment;
import org.parley.record.party.Party;
import org.parley.record.party.PartyMark;
import org.parley.record.party.Titles;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Round;

/**
 * Who sat in a round, and who came and went.
 *
 * @param before the last round before it on its track whose delegations are known; null where there is none
 */
record RoundSeats(Round round, @Nullable Round before, Titles titles) {

    /** The records behind the seats, in the order of the page: delegations, their members and the titles shown. */
    List<Recorded> records() {
        List<Recorded> records = new ArrayList<>();
        round.delegations().forEach(delegation -> {
            records.add(delegation);
            delegation.members().forEach(member -> {
                records.add(member);
                records.addAll(held(member));
            });
        });
        return records;
    }

    List<DelegationView> views(Evidence evidence) {
        Map<Long, Delegation> earlier = byParty(before);
        return round.delegations().stream()
                .map(each -> view(each, earlier.get(each.party().id()), evidence))
                .toList();
    }

    /** The parties that sat in the round before and do not sit here. */
    List<Named> absent() {
        Set<Long> here = byParty(round).keySet();
        return here.isEmpty()
                ? List.of()
                : byParty(before).values().stream()
                        .map(Delegation::party)
                        .filter(each -> !here.contains(each.id()))
                        .map(RoundSeats::named)
                        .toList();
    }

    private DelegationView view(
            Delegation delegation, @Nullable Delegation earlier, Evidence evidence) {
        Set<Long> now = people(delegation);
        Set<Long> then = earlier == null ? Set.of() : people(earlier);
        return new DelegationView(
                PartyMark.of(delegation.party()),
                delegation.capacity(),
                before != null && earlier == null,
                delegation.members().stream()
                        .map(each -> member(each, isNew(each, then), evidence))
                        .toList(),
                now.isEmpty() || earlier == null ? List.of() : left(earlier, now),
                evidence.numbersOf(delegation.id()));
    }

    /** Nobody is new in a delegation whose names are not known from the round before. */
    private static boolean isNew(DelegationMember member, Set<Long> then) {
        return !then.isEmpty() && !then.contains(member.person().id());
    }

    private MemberView member(DelegationMember member, boolean joined, Evidence evidence) {
        List<Appointment> held = held(member);
        List<Integer> cites = new ArrayList<>(evidence.numbersOf(member.id()));
        held.forEach(each -> cites.addAll(evidence.numbersOf(each.id())));
        return new MemberView(
                member.person().slug(),
                member.person().name(),
                member.role(),
                held.stream()
                        .map(each -> new TitleView(each.title(), evidence.dispute(each, "title")))
                        .toList(),
                joined,
                cites.stream().distinct().sorted().toList());
    }

    private List<Appointment> held(DelegationMember member) {
        return titles.in(
                round.firstDay(),
                round.lastDay(),
                member.person(),
                member.delegation().party());
    }

    private static List<Named> left(Delegation earlier, Set<Long> now) {
        return earlier.members().stream()
                .map(DelegationMember::person)
                .filter(each -> !now.contains(each.id()))
                .map(each -> new Named(each.slug(), each.name()))
                .toList();
    }

    private static Named named(Party party) {
        return new Named(party.slug(), party.name());
    }

    private static Map<Long, Delegation> byParty(@Nullable Round round) {
        return round == null
                ? Map.of()
                : round.delegations().stream()
                        .collect(Collectors.toMap(each -> each.party().id(), Function.identity()));
    }

    private static Set<Long> people(Delegation delegation) {
        return delegation.members().stream().map(each -> each.person().id()).collect(Collectors.toSet());
    }
}
