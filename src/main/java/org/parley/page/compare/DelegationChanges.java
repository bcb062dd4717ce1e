package org.parley.page.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.page.compare.PersonChange.Member;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.Party;
import org.parley.record.party.PartyMark;
import org.parley.record.party.Titles;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Round;

/** Who sat in two rounds, party by party. */
record DelegationChanges(List<PartyChange> parties) {

    static DelegationChanges of(RoundPair pair, Titles titles) {
        Map<String, Delegation> then = byParty(pair.first());
        Map<String, Delegation> now = byParty(pair.second());
        Map<String, Party> all = new LinkedHashMap<>();
        Stream.concat(now.values().stream(), then.values().stream())
                .map(Delegation::party)
                .forEach(each -> all.putIfAbsent(each.slug(), each));
        return new DelegationChanges(all.values().stream()
                .map(each -> change(each, then.get(each.slug()), now.get(each.slug()), pair, titles))
                .toList());
    }

    public long people(Turnover kind) {
        return parties.stream().mapToLong(each -> each.count(kind)).sum();
    }

    public long delegations(Turnover kind) {
        return parties.stream().filter(each -> each.turnover() == kind).count();
    }

    public long heads() {
        return parties.stream().filter(PartyChange::isAnotherHead).count();
    }

    public long titles() {
        return parties.stream()
                .flatMap(each -> each.people().stream())
                .filter(PersonChange::isAnotherTitle)
                .count();
    }

    /** The records behind the delegations, in the order of the page. */
    List<Recorded> records() {
        List<Recorded> records = new ArrayList<>();
        for (PartyChange each : parties) {
            Stream.of(each.first(), each.second()).filter(one -> one != null).forEach(records::add);
            each.people().stream()
                    .flatMap(person -> Stream.of(person.first(), person.second()))
                    .filter(one -> one != null)
                    .forEach(member -> {
                        records.add(member.member());
                        member.titles().stream().map(KnownTitle::appointment).forEach(records::add);
                    });
        }
        return records;
    }

    private static PartyChange change(
            Party party, @Nullable Delegation then, @Nullable Delegation now, RoundPair pair, Titles titles) {
        Map<String, Member> before = members(then, pair.first(), titles);
        Map<String, Member> after = members(now, pair.second(), titles);
        boolean knownThen = PartyChange.isKnown(then, pair.first());
        boolean knownNow = PartyChange.isKnown(now, pair.second());
        List<PersonChange> people = Stream.of(
                        after.keySet().stream().filter(before::containsKey),
                        after.keySet().stream().filter(each -> !before.containsKey(each)),
                        before.keySet().stream().filter(each -> !after.containsKey(each)))
                .flatMap(each -> each)
                .map(each -> person(before.get(each), after.get(each), knownThen, knownNow))
                .toList();
        return new PartyChange(
                PartyMark.of(party),
                Turnover.of(
                        then,
                        now,
                        !pair.first().delegations().isEmpty(),
                        !pair.second().delegations().isEmpty()),
                then,
                now,
                people);
    }

    @SuppressWarnings("NullAway") // one of the two is there
    private static PersonChange person(
            @Nullable Member then, @Nullable Member now, boolean knownThen, boolean knownNow) {
        Member any = now == null ? then : now;
        return new PersonChange(any.member().person(), Turnover.of(then, now, knownThen, knownNow), then, now);
    }

    private static Map<String, Delegation> byParty(Round round) {
        Map<String, Delegation> delegations = new LinkedHashMap<>();
        round.delegations().forEach(each -> delegations.put(each.party().slug(), each));
        return delegations;
    }

    private static Map<String, Member> members(@Nullable Delegation delegation, Round round, Titles titles) {
        Map<String, Member> members = new LinkedHashMap<>();
        if (delegation != null) {
            for (DelegationMember each : delegation.members()) {
                members.put(
                        each.person().slug(),
                        new Member(
                                each, titles.in(round.firstDay(), round.lastDay(), each.person(), delegation.party())));
            }
        }
        return members;
    }
}
