package org.parley.form.record;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.Signatory;
import org.parley.record.event.Milestone;
import org.parley.record.event.Statement;
import org.parley.record.group.GroupSession;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.StatusChange;
import org.parley.record.party.Appointment;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Track;

/** What each record hangs on, up to the negotiation, and where it is shown. */
final class Whereabouts {

    private static final Map<RecordKind, Function<Recorded, Recorded>> WHOLES = new EnumMap<>(RecordKind.class);
    private static final Set<RecordKind> WITH_A_PAGE = Set.of(
            RecordKind.NEGOTIATION,
            RecordKind.ROUND,
            RecordKind.WORKING_GROUP,
            RecordKind.ISSUE,
            RecordKind.AGREEMENT,
            RecordKind.PARTY,
            RecordKind.PERSON);

    static {
        hangs(RecordKind.TRACK, Track.class, Track::negotiation);
        hangs(RecordKind.ROUND, Round.class, Round::track);
        hangs(RecordKind.SCHEDULE_ANNOUNCEMENT, ScheduleAnnouncement.class, ScheduleAnnouncement::round);
        hangs(RecordKind.DELEGATION, Delegation.class, Delegation::round);
        hangs(RecordKind.DELEGATION_MEMBER, DelegationMember.class, DelegationMember::delegation);
        hangs(RecordKind.WORKING_GROUP, WorkingGroup.class, WorkingGroup::negotiation);
        hangs(RecordKind.GROUP_SESSION, GroupSession.class, GroupSession::group);
        hangs(RecordKind.ISSUE, Issue.class, Issue::negotiation);
        hangs(RecordKind.STATUS_CHANGE, StatusChange.class, StatusChange::issue);
        hangs(RecordKind.POSITION, Position.class, Position::issue);
        hangs(RecordKind.AGREEMENT, Agreement.class, Agreement::negotiation);
        hangs(RecordKind.SIGNATORY, Signatory.class, Signatory::agreement);
        hangs(RecordKind.COMMITMENT, Commitment.class, Commitment::agreement);
        hangs(RecordKind.DELIVERY, Delivery.class, Delivery::commitment);
        hangs(RecordKind.STATEMENT, Statement.class, Statement::negotiation);
        hangs(RecordKind.MILESTONE, Milestone.class, Milestone::negotiation);
        hangs(RecordKind.APPOINTMENT, Appointment.class, Appointment::person);
    }

    private Whereabouts() {}

    private static <T extends Recorded> void hangs(RecordKind kind, Class<T> type, Function<T, Recorded> whole) {
        WHOLES.put(kind, record -> whole.apply(type.cast(record)));
    }

    /** Null for what negotiations share. */
    static @Nullable Negotiation negotiationOf(@Nullable Recorded record) {
        Recorded at = record;
        while (at != null && at.recordKind() != RecordKind.NEGOTIATION) {
            at = wholeOf(at).orElse(null);
        }
        return (Negotiation) at;
    }

    /** The page on which it is shown. */
    static String pageOf(Recorded record) {
        Recorded at = record;
        while (!WITH_A_PAGE.contains(at.recordKind())) {
            Optional<Recorded> whole = wholeOf(at);
            if (whole.isEmpty()) {
                return "/history/" + at.id();
            }
            at = whole.get();
        }
        return address(at);
    }

    private static Optional<Recorded> wholeOf(Recorded record) {
        return Optional.ofNullable(WHOLES.get(record.recordKind())).map(whole -> whole.apply(record));
    }

    private static String address(Recorded record) {
        if (record instanceof Party party) {
            return "/parties/" + party.slug();
        }
        if (record instanceof Person person) {
            return "/people/" + person.slug();
        }
        Negotiation negotiation = negotiationOf(record);
        String talks = "/negotiations/" + (negotiation == null ? "" : negotiation.slug());
        if (record instanceof Round round) {
            return talks + "/rounds/" + round.track().slug() + "/" + round.number();
        }
        if (record instanceof Issue issue) {
            return talks + "/issues/" + issue.slug();
        }
        if (record instanceof Agreement agreement) {
            return talks + "/agreements/" + agreement.slug();
        }
        return record instanceof WorkingGroup group ? talks + "/groups/" + group.slug() : talks;
    }
}
