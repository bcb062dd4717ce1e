package org.parley.exchange;

import java.util.ArrayList;
import java.util.List;
import org.parley.exchange.NegotiationDocument.GroupEntry;
import org.parley.exchange.NegotiationDocument.Root;
import org.parley.exchange.NegotiationDocument.TrackEntry;
import org.parley.exchange.RoundEntry.DelegationEntry;
import org.parley.exchange.RoundEntry.MemberEntry;
import org.parley.exchange.RoundEntry.SessionEntry;
import org.parley.record.group.GroupSession;
import org.parley.record.group.GroupSessionDescription;
import org.parley.record.group.WorkingGroup;
import org.parley.record.group.WorkingGroupDescription;
import org.parley.record.talks.Announcement;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.Round;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Track;
import org.parley.record.talks.TrackDescription;

/** Stores the negotiation, its tracks and rounds, and the working groups with their sessions. */
final class NegotiationIntake {

    private final Intake intake;
    private int tracks;

    NegotiationIntake(Intake intake) {
        this.intake = intake;
    }

    void take(NegotiationDocument document) {
        Root root = document.negotiation();
        intake.begin(
                new Negotiation(
                        root.slug(),
                        new NegotiationDescription(
                                root.name(), root.summary(), root.region(), root.status(), root.conflictStart())),
                root.citations());
        document.tracks().forEach(this::track);
        document.rounds().forEach(this::round);
        document.workingGroups().forEach(this::group);
        document.rounds().forEach(round -> round.groupSessions().forEach(each -> session(round, each)));
    }

    private void track(TrackEntry entry) {
        Track track = new Track(
                intake.negotiation(), entry.slug(), new TrackDescription(entry.name(), entry.summary(), ++tracks));
        intake.tracks.put(entry.slug(), intake.store(track, entry.citations()));
    }

    private void round(RoundEntry entry) {
        Round round = new Round(intake.tracks.get(entry.track()), entry.report());
        List<ScheduleAnnouncement> announcements = entry.announcements().stream()
                .map(each -> round.announce(new Announcement(
                        each.announcedOn(),
                        intake.parties.find(each.party()),
                        intake.people.find(each.person()),
                        each.window(),
                        each.place(),
                        each.words())))
                .toList();
        List<Delegation> delegations =
                entry.delegations().stream().map(each -> seat(round, each)).toList();
        intake.rounds.put(entry.reference(), intake.store(round, entry.citations()));
        for (int i = 0; i < announcements.size(); i++) {
            intake.keep(announcements.get(i), entry.announcements().get(i).citations());
        }
        for (int i = 0; i < delegations.size(); i++) {
            keep(delegations.get(i), entry.delegations().get(i));
        }
    }

    private Delegation seat(Round round, DelegationEntry entry) {
        Delegation delegation = round.seat(intake.parties.get(entry.party()), entry.capacity());
        entry.members().forEach(each -> delegation.send(intake.people.get(each.person()), each.role()));
        return delegation;
    }

    private void keep(Delegation delegation, DelegationEntry entry) {
        intake.keep(delegation, entry.citations());
        List<DelegationMember> members = new ArrayList<>(delegation.members());
        for (int i = 0; i < members.size(); i++) {
            MemberEntry member = entry.members().get(i);
            intake.keep(members.get(i), member.citations());
        }
    }

    private void group(GroupEntry entry) {
        WorkingGroup group = new WorkingGroup(
                intake.negotiation(),
                entry.slug(),
                new WorkingGroupDescription(
                        entry.name(),
                        entry.subject(),
                        intake.rounds.find(entry.formedIn()),
                        intake.rounds.find(entry.dissolvedIn())));
        intake.groups.put(entry.slug(), intake.store(group, entry.citations()));
    }

    private void session(RoundEntry round, SessionEntry entry) {
        intake.store(
                new GroupSession(
                        intake.groups.get(entry.group()),
                        intake.rounds.get(round.reference()),
                        new GroupSessionDescription(entry.topics(), entry.result())),
                entry.citations());
    }
}
