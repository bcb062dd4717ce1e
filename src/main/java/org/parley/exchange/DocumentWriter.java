package org.parley.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.history.Recorded;
import org.parley.history.Referenced;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.group.GroupSession;
import org.parley.record.issue.Issue;
import org.parley.record.name.OtherName;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.Succession;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the records of a negotiation together to its document: one object for each record, within that of the record that
 * it is a part of. The order of the fields is the schema's, see {@link DocumentSchema#inOrder}.
 */
final class DocumentWriter {

    private static final String FORMAT = "parley-negotiation";
    private static final int VERSION = 1;

    private final NegotiationRecords records;
    private final Map<Long, List<GroupSession>> sessions;
    private final Map<Long, List<OtherName>> otherNames;
    private final Map<Long, List<Succession>> successions;

    DocumentWriter(NegotiationRecords records) {
        this.records = records;
        this.sessions = records.groupSessions.stream()
                .collect(Collectors.groupingBy(each -> each.round().id()));
        this.otherNames = records.otherNames.stream().collect(Collectors.groupingBy(OtherName::recordId));
        this.successions = records.successions.stream()
                .collect(Collectors.groupingBy(each -> each.party().id()));
    }

    JsonNode document() {
        ObjectNode document = DocumentJson.MAPPER
                .createObjectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .set("negotiation", named(records.negotiation));
        document.set("sources", array(records.sources.values(), this::named));
        document.set("parties", array(records.parties, this::party));
        document.set("people", array(records.people, this::person));
        document.set("tracks", array(records.tracks, this::track));
        document.set("workingGroups", array(records.workingGroups, this::named));
        document.set("issues", array(records.issues, this::issue));
        document.set("rounds", array(records.rounds, this::round));
        document.set("agreements", array(records.agreements, this::agreement));
        document.set("statements", array(records.statements, this::object));
        document.set("milestones", array(records.milestones, this::object));
        return with(document, "coverageNotes", records.coverageNotes, this::object);
    }

    private ObjectNode person(Person person) {
        return with(called(person), "appointments", person.appointments(), this::object);
    }

    /** Only of parties that stand in the document, too, is it told what came of what. */
    private ObjectNode party(Party party) {
        return with(called(party), "successions", successions.getOrDefault(party.id(), List.of()), this::object);
    }

    /** The place of a track among the others is its place in the list. */
    private ObjectNode track(Track track) {
        ObjectNode json = object(track, Map.of("ordinal", track.description().ordinal()));
        return withOtherNames(json.put("slug", track.slug()), track);
    }

    private ObjectNode round(Round round) {
        ObjectNode json = object(round).put("track", round.track().slug());
        if (round.number() == null) {
            json.put("slug", round.slug());
        }
        with(json, "sittings", round.sittings(), this::object);
        with(json, "announcements", round.announcements(), this::object);
        with(json, "delegations", round.delegations(), this::delegation);
        return with(json, "groupSessions", sessions.getOrDefault(round.id(), List.of()), this::groupSession);
    }

    private ObjectNode delegation(Delegation delegation) {
        return with(object(delegation), "members", delegation.members(), this::object);
    }

    private ObjectNode groupSession(GroupSession session) {
        return object(session).put("group", session.group().slug());
    }

    private ObjectNode issue(Issue issue) {
        ObjectNode json = called(issue);
        with(json, "difficultyJudgements", issue.judgements(), this::object);
        with(json, "statusChanges", issue.statusChanges(), this::object);
        return with(json, "positions", issue.positions(), this::object);
    }

    private ObjectNode agreement(Agreement agreement) {
        ObjectNode json = named(agreement);
        with(json, "signatories", agreement.signatories(), this::object);
        return with(json, "commitments", agreement.commitments(), this::commitment);
    }

    private ObjectNode commitment(Commitment commitment) {
        ObjectNode json = object(commitment, DocumentJson.EXACTLY);
        with(json, "deliveries", commitment.deliveries(), each -> object(each, DocumentJson.EXACTLY));
        return with(json, "assessments", commitment.assessments(), this::object);
    }

    /** A record that is named by its slug. */
    private <T extends Recorded & Referenced> ObjectNode named(T record) {
        return object(record).put("slug", record.reference());
    }

    /** The same for one that may have other names. */
    private <T extends Recorded & Referenced> ObjectNode called(T record) {
        return withOtherNames(named(record), record);
    }

    private ObjectNode withOtherNames(ObjectNode json, Recorded record) {
        return with(json, "otherNames", otherNames.getOrDefault(record.id(), List.of()), this::object);
    }

    private ObjectNode object(Recorded record) {
        return object(record, Map.of());
    }

    private ObjectNode object(Recorded record, Map<String, ?> implied) {
        ObjectNode json = DescriptionWriter.fields(record.description(), implied);
        return with(json, "citations", records.citations(record), each -> DescriptionWriter.fields(each.description()));
    }

    private static <T> ObjectNode with(
            ObjectNode json, String list, Collection<T> parts, Function<T, ObjectNode> written) {
        return parts.isEmpty() ? json : json.set(list, array(parts, written));
    }

    private static <T> ArrayNode array(Collection<T> records, Function<T, ObjectNode> written) {
        ArrayNode array = DocumentJson.MAPPER.createArrayNode();
        records.forEach(each -> array.add(written.apply(each)));
        return array;
    }
}
