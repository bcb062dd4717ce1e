package org.parley.page.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.record.event.Statement;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.Titles;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Round;

/**
 * Who sat in a round, and who came and went.
 *
 * @param before the last round before it on its track whose delegations are known; null where there is none
 * @param titles what the people of the page were
 */
record RoundDelegations(Round round, @Nullable Round before, Titles titles) {

    /** The records in the order of the page: delegations, their members and the titles shown. */
    List<Recorded> records() {
        List<Recorded> records = new ArrayList<>();
        round.delegations().forEach(delegation -> {
            records.add(delegation);
            delegation.members().forEach(member -> {
                records.add(member);
                titles(member).stream().map(KnownTitle::appointment).forEach(records::add);
            });
        });
        return records;
    }

    /** What is known of the titles of the person on the days of the round. */
    public List<KnownTitle> titles(DelegationMember member) {
        return titles.in(
                round.firstDay(),
                round.lastDay(),
                member.person(),
                member.delegation().party());
    }

    /** What is known of the titles of the speaker on the day of a statement; none where no person speaks. */
    List<KnownTitle> titles(Statement said) {
        return said.person() == null ? List.of() : titles.on(said.day(), said.person(), said.party());
    }

    /** The records of those titles. */
    List<Recorded> titlesOf(List<Statement> said) {
        return said.stream()
                .flatMap(each -> titles(each).stream())
                .<Recorded>map(KnownTitle::appointment)
                .toList();
    }

    /** Whether the party had no delegation in the round before. */
    public boolean isNew(Delegation delegation) {
        return before != null && !byParty(before).containsKey(delegation.party().id());
    }

    /** Whether the person had none. Nobody is new in a delegation whose names are not known from the round before. */
    public boolean isNew(DelegationMember member) {
        Set<Long> then = people(earlier(member.delegation()));
        return !then.isEmpty() && !then.contains(member.person().id());
    }

    /** Who sat in the delegation in the round before and does not now; nobody where no names are known. */
    public List<Person> left(Delegation delegation) {
        Set<Long> now = people(delegation);
        Delegation earlier = earlier(delegation);
        return now.isEmpty() || earlier == null
                ? List.of()
                : earlier.members().stream()
                        .map(DelegationMember::person)
                        .filter(each -> !now.contains(each.id()))
                        .toList();
    }

    /** The parties that sat in the round before and do not sit here. */
    public List<Party> absent() {
        Set<Long> here = byParty(round).keySet();
        return here.isEmpty()
                ? List.of()
                : byParty(before).values().stream()
                        .map(Delegation::party)
                        .filter(each -> !here.contains(each.id()))
                        .toList();
    }

    private @Nullable Delegation earlier(Delegation delegation) {
        return byParty(before).get(delegation.party().id());
    }

    private static Map<Long, Delegation> byParty(@Nullable Round round) {
        return round == null
                ? Map.of()
                : round.delegations().stream()
                        .collect(Collectors.toMap(each -> each.party().id(), Function.identity()));
    }

    private static Set<Long> people(@Nullable Delegation delegation) {
        return delegation == null
                ? Set.of()
                : delegation.members().stream().map(each -> each.person().id()).collect(Collectors.toSet());
    }
}
