package org.parley.form.round;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.form.FreeSlugs;
import org.parley.form.PartList;
import org.parley.form.RecordChanges;
import org.parley.form.SourceFields;
import org.parley.form.record.FormsByKind;
import org.parley.form.record.Slips;
import org.parley.history.Actor;
import org.parley.history.History;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.SignatoryDescription;
import org.parley.record.event.Statement;
import org.parley.record.group.GroupSession;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.DifficultyJudgement;
import org.parley.record.issue.Issue;
import org.parley.record.issue.StatusChange;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Party;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.parley.record.source.DisputeResolution;
import org.parley.record.source.Source;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Sitting;
import org.parley.record.talks.Track;
import org.parley.record.talks.Tracks;
import org.springframework.stereotype.Component;

/** Writes what the form of a round says, with all that hangs on the round, as one change set of the history. */
@Component
class RoundWriter {

    private final EntityManager entities;
    private final FormsByKind forms;
    private final SourceFields sources;
    private final History history;
    private final Slips slips;
    private final FreeSlugs slugs;
    private final Tracks tracks;

    RoundWriter(
            EntityManager entities,
            FormsByKind forms,
            SourceFields sources,
            History history,
            Slips slips,
            FreeSlugs slugs,
            Tracks tracks) {
        this.slugs = slugs;
        this.tracks = tracks;
        this.entities = entities;
        this.forms = forms;
        this.sources = sources;
        this.history = history;
        this.slips = slips;
    }

    /** Asks about what may be a slip of the hand. */
    void check(FieldValues values, boolean isNew) {
        slips.checkRound(values);
        if (isNew) {
            slips.askIfUnsourced(values);
        }
    }

    /**
     * Puts into the values the track of the round, which may be new, as may its negotiation.
     *
     * @param known the negotiation; null for one that is new
     * @param file of the round that is edited; null for a new one
     * @return the number of the change set; empty where the form says what was known before
     */
    OptionalLong write(
            FieldValues values,
            RoundPeople people,
            @Nullable Negotiation known,
            @Nullable RoundFile file,
            Actor actor) {
        String reason = values.textIfAny(FormShape.REASON);
        RecordChanges changes =
                new RecordChanges(entities, history.begin(actor, reason), known == null ? null : known.id());
        Negotiation negotiation = known == null ? changes.begin(negotiation(values)) : known;
        if (!values.has("track")) {
            String name = values.textIfAny(RoundShape.NEW_TRACK);
            values.put("track", changes.add(track(negotiation, name == null ? negotiation.name() : name)));
        }
        return new Writing(changes, negotiation, file).write(values, people);
    }

    private Negotiation negotiation(FieldValues values) {
        String name = values.text("negotiation");
        return new Negotiation(
                slugs.free(RecordKind.NEGOTIATION, null, name),
                new NegotiationDescription(
                        name, null, null, values.of("negotiationStatus", NegotiationStatus.class), null));
    }

    private Track track(Negotiation negotiation, String name) {
        return tracks.after(negotiation, slugs.free(RecordKind.TRACK, negotiation, name), name, null, null);
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
            values.parts("delegations").stream()
                    .filter(RoundParties::isNew)
                    .forEach(each -> changes.addShared(each.of("party", Party.class)));
            people.made().forEach(each -> {
                changes.addShared(each);
                each.appointments().forEach(changes::addShared);
            });
            if (file == null) {
                Round round = changes.add(new Round(
                        values.of("track", Track.class), values.text(RoundReader.SLUG), values.as(RoundReport.class)));
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
            round.callBy(values.text(RoundReader.SLUG));
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
                            .appoint(AppointmentDescription.of(each.title(), each.party(), each.from(), null))));
            values.parts("announcements").forEach(each -> add(ScheduleAnnouncement.class, round, each));
            writeSittings(round, values.parts("sittings"));
            writeSessions(round, values.parts("sessions"));
            writeStatusChanges(round, values.parts("statusChanges"));
            writeAgreements(round, values.parts("agreements"));
            writeStatements(round, values.parts("statements"));
            writeCitations(round, values.parts("sources"));
        }

        private <T extends Recorded> T add(Class<T> type, Recorded whole, FieldValues part) {
            return forms.of(type).add(whole, part, changes);
        }

        /** Adds what is new, and describes anew what is known: one of those, by the number that the part carries. */
        private <T extends Recorded> T write(Class<T> type, Recorded whole, Collection<T> known, FieldValues part) {
            String number = part.textIfAny(PartList.NUMBER);
            Optional<T> same = known.stream()
                    .filter(each -> each.isSaved() && Long.toString(each.id()).equals(number))
                    .findFirst();
            same.ifPresent(each -> forms.of(type).change(each, part, changes));
            return same.orElseGet(() -> add(type, whole, part));
        }

        /** A new group counts as formed in the round. */
        private void writeSessions(Round round, List<FieldValues> parts) {
            Map<WorkingGroup, GroupSession> before = new LinkedHashMap<>();
            if (file != null) {
                file.sessions().forEach(each -> before.put(each.group(), each));
            }
            for (FieldValues each : parts) {
                each.put("round", round);
                each.put("formedIn", round);
                WorkingGroup known = each.ifAny("group", WorkingGroup.class);
                WorkingGroup group = known == null ? add(WorkingGroup.class, negotiation, each) : known;
                GroupSession session = before.remove(group);
                if (session == null) {
                    add(GroupSession.class, group, each);
                } else {
                    forms.of(GroupSession.class).change(session, each, changes);
                }
            }
            before.values().forEach(changes::remove);
        }

        /** Changes of status are only ever added; that of a new issue comes with it, as does how hard it is. */
        private void writeStatusChanges(Round round, List<FieldValues> parts) {
            for (FieldValues each : parts) {
                each.put("round", round);
                Issue known = each.ifAny("issue", Issue.class);
                if (known == null) {
                    Issue issue = add(Issue.class, negotiation, each);
                    if (each.has("difficulty")) {
                        // a new issue is judged as of the day on which it is said to stand where it does
                        each.put("asOf", each.date("effective"));
                        add(DifficultyJudgement.class, issue, each);
                    }
                } else {
                    add(StatusChange.class, known, each);
                }
            }
        }

        /** An agreement that is known stays, even where the form no longer names it. */
        private void writeAgreements(Round round, List<FieldValues> parts) {
            List<Agreement> known = file == null ? List.of() : file.agreements();
            for (FieldValues each : parts) {
                each.put("round", round);
                Agreement agreement = write(Agreement.class, negotiation, known, each);
                if (!known.contains(agreement)) {
                    parties(each)
                            .forEach(party ->
                                    changes.add(agreement.sign(new SignatoryDescription(party, null, Capacity.PARTY))));
                }
                each.parts("commitments")
                        .forEach(commitment ->
                                write(Commitment.class, agreement, Set.copyOf(agreement.commitments()), commitment));
            }
        }

        @SuppressWarnings("unchecked")
        private static List<Party> parties(FieldValues part) {
            List<Party> parties = part.ifAny(RoundParties.BETWEEN, List.class);
            return parties == null ? List.of() : parties;
        }

        private void writeSittings(Round round, List<FieldValues> parts) {
            writeOnly(Sitting.class, round, file == null ? List.of() : file.sittings(), parts)
                    .forEach(each -> {
                        round.leave(each);
                        changes.remove(each);
                    });
        }

        private void writeStatements(Round round, List<FieldValues> parts) {
            parts.forEach(each -> each.put("round", round));
            writeOnly(Statement.class, negotiation, file == null ? List.of() : file.statements(), parts)
                    .forEach(changes::remove);
        }

        /** @return those known that the form no longer names */
        private <T extends Recorded> List<T> writeOnly(
                Class<T> type, Recorded whole, List<T> known, List<FieldValues> parts) {
            Set<T> stay = new HashSet<>();
            parts.forEach(each -> stay.add(write(type, whole, known, each)));
            return known.stream().filter(each -> !stay.contains(each)).toList();
        }

        /** Ties the sources to the round and to every record that is new, or to the one field of the round that they speak of. */
        private void writeCitations(Round round, List<FieldValues> parts) {
            forget(changes.removed());
            List<Recorded> fresh = changes.added();
            List<@Nullable Source> named = sources.read(parts, "", changes);
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
