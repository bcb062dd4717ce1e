package org.parley.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.agreement.Agreement;
import org.parley.agreement.Precedent;
import org.parley.event.Statement;
import org.parley.history.Recorded;
import org.parley.issue.StatusChange;
import org.parley.negotiation.Delegation;
import org.parley.negotiation.DelegationMember;
import org.parley.negotiation.NegotiationBand;
import org.parley.negotiation.Round;
import org.parley.negotiation.RoundDays;
import org.parley.negotiation.ScheduleAnnouncement;
import org.parley.negotiation.Slippage;
import org.parley.party.Appointment;
import org.parley.reading.Contests.Contest;
import org.parley.reading.RoundPage.AgreementView;
import org.parley.reading.RoundPage.AnnouncementView;
import org.parley.reading.RoundPage.DelegationView;
import org.parley.reading.RoundPage.MemberView;
import org.parley.reading.RoundPage.MoveView;
import org.parley.reading.RoundPage.Named;
import org.parley.reading.RoundPage.SessionView;
import org.parley.reading.RoundPage.StatementView;
import org.parley.source.Evidence;
import org.parley.workinggroup.GroupSession;

/** Puts together what a round's page shows, and computes what nobody typed: who joined, who left, what slipped. */
record RoundPageParts(Round round, Titles titles, Evidence evidence, Contests contests, LocalDate today) {

    RoundPage page(
            NegotiationBand band,
            RoundNeighbours.Around around,
            Optional<Round> before,
            List<GroupSession> sittings,
            List<AgreementView> agreements,
            List<StatusChange> moved,
            List<Statement> said,
            List<ScheduleAnnouncement> announced) {
        List<AnnouncementView> announcements =
                announced.stream().map(this::announcement).toList();
        return new RoundPage(
                band,
                List.of(
                        new Crumb("Rounds", Addresses.rounds(band.slug())),
                        new Crumb(
                                round.track().name(),
                                Addresses.rounds(band.slug()) + "?track="
                                        + round.track().slug())),
                round,
                RoundDays.of(round.firstDay(), round.lastDay()),
                overdue(announcements),
                round.delegations().stream()
                        .map(each -> delegation(each, before))
                        .toList(),
                sittings.stream()
                        .filter(each -> each.round().id() == round.id())
                        .map(each -> session(each, sittings))
                        .toList(),
                agreements,
                moves(moved),
                said.stream().map(this::statement).toList(),
                announcements,
                contests.of(evidence, round),
                around.previous(),
                around.next(),
                evidence);
    }

    List<AgreementView> agreements(List<Agreement> agreed, Map<Long, Precedent> precedents) {
        return agreed.stream()
                .map(each -> new AgreementView(
                        each, precedents.get(each.id()), contested(each, each.commitments()), cites(each)))
                .toList();
    }

    private List<Contest> contested(Recorded record, Set<? extends Recorded> parts) {
        List<Contest> all = new ArrayList<>(contests.of(evidence, record));
        parts.forEach(each -> all.addAll(contests.of(evidence, each)));
        return all;
    }

    /** The last window that was announced decides: an earlier one was replaced by it. */
    private static @Nullable Slippage overdue(List<AnnouncementView> announcements) {
        return announcements.stream()
                .filter(each -> each.window() != null)
                .reduce((earlier, each) -> each)
                .map(AnnouncementView::slippage)
                .filter(Slippage::isOverdue)
                .orElse(null);
    }

    private DelegationView delegation(Delegation delegation, Optional<Round> before) {
        Optional<Delegation> earlier = before.flatMap(round -> round.delegations().stream()
                .filter(each -> each.party().id() == delegation.party().id())
                .filter(each -> !each.members().isEmpty())
                .findFirst());
        Set<Long> now = peopleOf(delegation);
        Set<Long> then = earlier.map(RoundPageParts::peopleOf).orElse(Set.of());
        return new DelegationView(
                PartyMark.of(delegation.party()),
                delegation.capacity(),
                delegation.members().stream()
                        .map(each -> member(
                                each,
                                earlier.isPresent()
                                        && !then.contains(each.person().id())))
                        .toList(),
                now.isEmpty() || earlier.isEmpty()
                        ? List.of()
                        : earlier.get().members().stream()
                                .map(DelegationMember::person)
                                .filter(each -> !now.contains(each.id()))
                                .map(each -> new Named(each.slug(), each.name()))
                                .toList(),
                cites(delegation));
    }

    private static Set<Long> peopleOf(Delegation delegation) {
        return delegation.members().stream().map(each -> each.person().id()).collect(Collectors.toSet());
    }

    private MemberView member(DelegationMember member, boolean joined) {
        List<Appointment> held = titles.held(
                member.person(),
                member.delegation().party(),
                round.lastDay() == null ? round.firstDay() : round.lastDay());
        List<Contest> contested = new ArrayList<>();
        List<Integer> cites = new ArrayList<>(cites(member));
        held.forEach(each -> {
            contested.addAll(contests.of(evidence, each));
            cites.addAll(cites(each));
        });
        return new MemberView(
                member.person().slug(),
                member.person().name(),
                member.role(),
                held.isEmpty() ? null : held.stream().map(Appointment::title).collect(Collectors.joining("; ")),
                joined,
                contested,
                cites.stream().distinct().sorted().toList());
    }

    private SessionView session(GroupSession session, List<GroupSession> sittings) {
        boolean first = sittings.stream()
                .filter(each ->
                        each.workingGroup().id() == session.workingGroup().id() && each.id() != session.id())
                .noneMatch(each -> isBefore(each.round(), round));
        return new SessionView(session, first, cites(session));
    }

    private static boolean isBefore(Round one, Round other) {
        return one.firstDay() != null
                && other.firstDay() != null
                && one.firstDay().compareTo(other.firstDay()) < 0;
    }

    private List<MoveView> moves(List<StatusChange> changes) {
        return changes.stream()
                .filter(each -> each.round() != null && each.round().id() == round.id())
                .map(each -> move(each, changes))
                .toList();
    }

    private MoveView move(StatusChange change, List<StatusChange> all) {
        StatusChange was = all.stream()
                .filter(each -> each.issue().id() == change.issue().id() && each.id() != change.id())
                .filter(each -> each.effective().compareTo(change.effective()) < 0
                        || (each.effective().compareTo(change.effective()) == 0 && each.id() < change.id()))
                .max((one, other) -> {
                    int byDay = one.effective().compareTo(other.effective());
                    return byDay != 0 ? byDay : Long.compare(one.id(), other.id());
                })
                .orElse(null);
        return new MoveView(change, was, was == null ? null : change.status().since(was.status()), cites(change));
    }

    private StatementView statement(Statement said) {
        String title =
                said.person() == null ? null : titles.on(Objects.requireNonNull(said.person()), null, said.day());
        return new StatementView(said, title, cites(said));
    }

    private AnnouncementView announcement(ScheduleAnnouncement said) {
        return new AnnouncementView(
                said,
                said.window(),
                Slippage.of(said.window(), round.status(), round.firstDay(), today),
                contests.of(evidence, said),
                cites(said));
    }

    private List<Integer> cites(Recorded record) {
        return evidence.numbersOf(record.id());
    }
}
