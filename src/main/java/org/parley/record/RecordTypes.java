package org.parley.record;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Assessment;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.Signatory;
import org.parley.record.coverage.CoverageNote;
import org.parley.record.event.Milestone;
import org.parley.record.event.Statement;
import org.parley.record.group.GroupSession;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.DifficultyJudgement;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.StatusChange;
import org.parley.record.name.FieldTerm;
import org.parley.record.name.OtherName;
import org.parley.record.party.Appointment;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.Succession;
import org.parley.record.source.Citation;
import org.parley.record.source.DisputeResolution;
import org.parley.record.source.Source;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Sitting;
import org.parley.record.talks.Track;

/** All kinds of records that make up a negotiation. A new kind is a new line here. */
public final class RecordTypes {

    private static final List<Class<? extends Recorded>> ENTITIES = List.of(
            Negotiation.class,
            Party.class,
            Person.class,
            Appointment.class,
            Track.class,
            Round.class,
            Sitting.class,
            ScheduleAnnouncement.class,
            Delegation.class,
            DelegationMember.class,
            WorkingGroup.class,
            GroupSession.class,
            Issue.class,
            DifficultyJudgement.class,
            StatusChange.class,
            Position.class,
            Agreement.class,
            Signatory.class,
            Commitment.class,
            Delivery.class,
            Assessment.class,
            Statement.class,
            Milestone.class,
            CoverageNote.class,
            Succession.class,
            OtherName.class,
            FieldTerm.class,
            Source.class,
            Citation.class,
            DisputeResolution.class);

    private static final Map<RecordKind, RecordType> TYPES = new EnumMap<>(RecordKind.class);

    static {
        ENTITIES.stream().map(RecordType::of).forEach(each -> TYPES.put(each.kind(), each));
    }

    private RecordTypes() {}

    /** In the order of the kinds. */
    public static Collection<RecordType> all() {
        return TYPES.values();
    }

    /** Empty for accounts, of which nothing is said. */
    public static Optional<RecordType> of(RecordKind kind) {
        return Optional.ofNullable(TYPES.get(kind));
    }
}
