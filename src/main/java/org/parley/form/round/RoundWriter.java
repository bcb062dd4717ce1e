package org.parley.form.round;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.form.RecordChanges;
import org.parley.form.SourceFields;
import org.parley.history.Actor;
import org.parley.history.History;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.record.event.Statement;
import org.parley.record.event.StatementDescription;
import org.parley.record.group.GroupSession;
import org.parley.record.group.GroupSessionDescription;
import org.parley.record.group.WorkingGroup;
import org.parley.record.group.WorkingGroupDescription;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueDescription;
import org.parley.record.issue.StatusChangeDescription;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.parley.record.source.DisputeResolution;
import org.parley.record.source.Source;
import org.parley.record.talks.Announcement;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.Track;
import org.parley.web.Slugs;
import org.springframework.stereotype.Component;

/** Writes what the form of a round says, with all that hangs on the round, as one step of the history. */
@Component
class RoundWriter {

    private final EntityManager entities;
    private final SourceFields sources;
    private final History history;

    RoundWriter(EntityManager entities, SourceFields sources, History history) {
        this.entities = entities;
        this.sources = sources;
        this.history = history;
    }

    /**
     * @param file of the round that is edited; null for a new one
     * @return the number of the change set; empty where the form says what was known before
     */
    OptionalLong write(RoundReading reading, Negotiation negotiation, @Nullable RoundFile file, Actor actor) {
        String reason = reading.values().textIfAny(FormShape.REASON);
        RecordChanges changes = new RecordChanges(entities, history.begin(actor, reason), negotiation.id());
        return new Writing(changes, negotiation, file).write(reading.values(), reading.people());
    }

    /** One round, written. */
    private final class Writing {

        private final RecordChanges changes;
        private final Negotiation negotiation;
        private final @Nullable RoundFile file;

        Writing(RecordChanges changes, Negotiation negotiation, @Nullable RoundFile file) {
            this.changes = changes;
            this.negotiation = negotiation;
            this.file = file;
        }

        OptionalLong write(FieldValues values, RoundPeople people) {
            people.made().forEach(each -> {
                changes.addShared(each);
                each.appointments().forEach(changes::addShared);
            });
            if (file == null) {
                Round round = changes.add(new Round(values.of("track", Track.class), values.as(RoundReport.class)));
                new DelegationWriter(changes).write(round, values.parts("delegations"));
                writeWhatHangsOn(round, values, people);
            } else {
                correct(file.round(), values, people);
            }
            return changes.write();
        }

        private void correct(Round round, FieldValues values, RoundPeople people) {
            Snapshot was = round.snapshot();
            RoundReport reported = round.description();
            Track track = round.track();
            round.moveTo(values.of("track", Track.class));
            round.describe(values.as(RoundReport.class));
            new DelegationWriter(changes).write(round, values.parts("delegations"));
            changes.changed(round, was);
            writeWhatHangsOn(round, values, people);
            boolean countsByItself = !reported.equals(round.description()) || track != round.track();
            if (changes.isAnything() && !countsByItself) {
                // the version stands for all that hangs on the round: whoever edits it meanwhile is to see the
                // difference
                entities.lock(round, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            }
        }

        private void writeWhatHangsOn(Round round, FieldValues values, RoundPeople people) {
            people.titles()
                    .forEach(each -> changes.addShared(each.person()
                            .appoint(new AppointmentDescription(each.title(), each.party(), each.from(), null))));
            values.parts("announcements").forEach(each -> changes.add(round.announce(each.as(Announcement.class))));
            writeSessions(round, values.parts("sessions"));
            writeStatusChanges(round, values.parts("statusChanges"));
            new AgreementWriter(entities, changes, negotiation, file).write(round, values.parts("agreements"));
            writeStatements(round, values.parts("statements"));
            writeCitations(round, values.parts("sources"));
        }

        /** A new group counts as formed in the round. */
        private void writeSessions(Round round, List<FieldValues> parts) {
            List<GroupSession> before = file == null ? List.of() : file.sessions();
            Set<WorkingGroup> sat = new HashSet<>();
            for (FieldValues each : parts) {
                WorkingGroup known = each.ifAny("group", WorkingGroup.class);
                WorkingGroup group = known == null ? form(round, each) : known;
                sat.add(group);
                GroupSession session = before.stream()
                        .filter(one -> one.group() == group)
                        .findFirst()
                        .orElse(null);
                if (session == null) {
                    changes.add(new GroupSession(group, round, each.as(GroupSessionDescription.class)));
                } else {
                    Snapshot was = session.snapshot();
                    session.describe(each.as(GroupSessionDescription.class));
                    changes.changed(session, was);
                }
            }
            before.stream().filter(each -> !sat.contains(each.group())).forEach(changes::remove);
        }

        private WorkingGroup form(Round round, FieldValues part) {
            part.put("formedIn", round);
            return changes.add(new WorkingGroup(
                    negotiation,
                    free("WorkingGroup", part.text("name"), "group"),
                    part.as(WorkingGroupDescription.class)));
        }

        /** Changes of status are only ever added. */
        private void writeStatusChanges(Round round, List<FieldValues> parts) {
            for (FieldValues each : parts) {
                Issue known = each.ifAny("issue", Issue.class);
                Issue issue = known == null
                        ? changes.add(new Issue(
                                negotiation,
                                free("Issue", each.text("title"), "issue"),
                                each.as(IssueDescription.class)))
                        : known;
                each.put("round", round);
                changes.add(issue.move(each.as(StatusChangeDescription.class)));
            }
        }

        private String free(String entity, String name, String otherwise) {
            List<String> taken = entities.createQuery(
                            "select e.slug from " + entity + " e where e.negotiation = :of", String.class)
                    .setParameter("of", negotiation)
                    .getResultList();
            return new Slugs(taken).free(name, otherwise);
        }

        /** What the form does not ask about stays: the issue and the agreement that a statement is about. */
        private void writeStatements(Round round, List<FieldValues> parts) {
            Set<Statement> stay = new HashSet<>();
            for (FieldValues each : parts) {
                Statement statement = file == null
                        ? null
                        : file.statement(RoundReader.number(each)).orElse(null);
                each.put("round", round);
                if (statement == null) {
                    changes.add(new Statement(negotiation, each.as(StatementDescription.class)));
                } else {
                    each.put("issue", statement.issue());
                    each.put("agreement", statement.agreement());
                    Snapshot was = statement.snapshot();
                    statement.describe(each.as(StatementDescription.class));
                    changes.changed(statement, was);
                    stay.add(statement);
                }
            }
            if (file != null) {
                file.statements().stream().filter(each -> !stay.contains(each)).forEach(changes::remove);
            }
        }

        /** Ties the sources to the round and to every record that is new, or to the one field of the round that they speak of. */
        private void writeCitations(Round round, List<FieldValues> parts) {
            forget(changes.removed());
            List<Recorded> fresh = changes.added();
            List<@Nullable Source> named = sources.read(parts, "");
            new HashSet<>(named)
                    .stream()
                            .filter(each -> each != null && !each.isSaved())
                            .forEach(each -> changes.addShared(Objects.requireNonNull(each)));
            Set<Source> whole = new HashSet<>();
            for (int i = 0; i < parts.size(); i++) {
                Source source = Objects.requireNonNull(named.get(i));
                CitationDescription says = says(source, parts.get(i));
                if (says.field() != null) {
                    changes.cite(List.of(round), says);
                } else if (whole.add(source)) {
                    List<Recorded> cited = new ArrayList<>(fresh);
                    if (file != null && !file.isCitedAsAWhole(source)) {
                        cited.add(0, round);
                    }
                    changes.cite(cited, says);
                }
            }
        }

        private CitationDescription says(Source source, FieldValues part) {
            String field = part.textIfAny("field");
            return new CitationDescription(
                    source, field, field == null ? null : part.textIfAny("value"), part.textIfAny("saidBy"), null);
        }

        /** The database drops what is said of what is removed; the history keeps it. */
        private void forget(List<Long> removed) {
            if (!removed.isEmpty()) {
                Map.of(
                                "select c from Citation c join fetch c.description.source where c.recordId in :removed",
                                Citation.class,
                                "select d from DisputeResolution d where d.recordId in :removed",
                                DisputeResolution.class)
                        .forEach((query, type) -> entities.createQuery(query, type)
                                .setParameter("removed", removed)
                                .setFlushMode(FlushModeType.COMMIT)
                                .getResultList()
                                .forEach(changes::removed));
            }
        }
    }
}
