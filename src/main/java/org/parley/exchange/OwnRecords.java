package org.parley.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.exchange.ImportSession.DocumentEntry;
import org.parley.history.Recorded;
import org.parley.history.Referenced;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.AssessmentDescription;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.agreement.DeliveryDescription;
import org.parley.record.agreement.SignatoryDescription;
import org.parley.record.coverage.CoverageNote;
import org.parley.record.coverage.CoverageNoteDescription;
import org.parley.record.event.Milestone;
import org.parley.record.event.MilestoneDescription;
import org.parley.record.event.Statement;
import org.parley.record.event.StatementDescription;
import org.parley.record.group.GroupSession;
import org.parley.record.group.GroupSessionDescription;
import org.parley.record.group.WorkingGroup;
import org.parley.record.group.WorkingGroupDescription;
import org.parley.record.issue.DifficultyJudgementDescription;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueDescription;
import org.parley.record.issue.PositionDescription;
import org.parley.record.issue.StatusChangeDescription;
import org.parley.record.talks.Announcement;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationDescription;
import org.parley.record.talks.DelegationMemberDescription;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.SittingDescription;
import org.parley.record.talks.Track;
import org.parley.record.talks.TrackDescription;
import tools.jackson.databind.JsonNode;

/** Stores the negotiation of a document and the records that are its own, each after those that it names. */
final class OwnRecords {

    private final ImportSession session;
    private final DescriptionReader reader;
    private int tracks;

    OwnRecords(ImportSession session) {
        this.session = session;
        this.reader = session.reader();
    }

    void take(JsonNode document) {
        JsonNode root = document.path("negotiation");
        session.begin(new Negotiation(slug(root), reader.describe(root, NegotiationDescription.class)), root);
        each(document, "tracks", this::track);
        each(document, "rounds", this::round);
        each(document, "workingGroups", this::group);
        each(document, "rounds", round -> each(round, "groupSessions", meeting -> groupSession(round, meeting)));
        each(document, "issues", this::issue);
        each(document, "agreements", this::agreement);
        each(document, "statements", this::statement);
        each(document, "milestones", this::milestone);
        each(document, "coverageNotes", this::coverageNote);
    }

    private static void each(JsonNode json, String list, Consumer<JsonNode> entry) {
        json.path(list).values().forEach(entry);
    }

    static String slug(JsonNode json) {
        return json.path("slug").stringValue();
    }

    private <T extends Recorded> T store(T record, JsonNode json, List<DocumentEntry<?>> parts) {
        return session.store(new DocumentEntry<>(record, json, parts));
    }

    private <T extends Recorded & Referenced> void storeNamed(T record, JsonNode json, List<DocumentEntry<?>> parts) {
        reader.know(store(record, json, parts));
    }

    private void track(JsonNode json) {
        TrackDescription description = reader.describe(json, TrackDescription.class, Map.of("ordinal", ++tracks));
        Track track = new Track(session.negotiation(), slug(json), description);
        storeNamed(track, json, session.otherNames(json, track));
    }

    private void round(JsonNode json) {
        Track track = reader.named(Track.class, json.path("track").stringValue());
        Round round = new Round(track, ReferenceCheck.slugOfRound(json), reader.describe(json, RoundReport.class));
        List<DocumentEntry<?>> parts = new ArrayList<>();
        parts.addAll(session.parts(json, "sittings", SittingDescription.class, round::sitIn));
        parts.addAll(session.parts(json, "announcements", Announcement.class, round::announce));
        parts.addAll(session.parts(json, "delegations", each -> delegation(round, each)));
        storeNamed(round, json, parts);
    }

    private DocumentEntry<Delegation> delegation(Round round, JsonNode json) {
        Delegation delegation = round.addDelegation(reader.describe(json, DelegationDescription.class));
        return new DocumentEntry<>(
                delegation,
                json,
                session.parts(
                        json,
                        "members",
                        DelegationMemberDescription.class,
                        each -> delegation.send(each.person(), each.role())));
    }

    private void group(JsonNode json) {
        WorkingGroupDescription description = reader.describe(json, WorkingGroupDescription.class);
        storeNamed(new WorkingGroup(session.negotiation(), slug(json), description), json, List.of());
    }

    private void groupSession(JsonNode round, JsonNode json) {
        store(
                new GroupSession(
                        reader.named(WorkingGroup.class, json.path("group").stringValue()),
                        reader.named(Round.class, ReferenceCheck.nameOfRound(round)),
                        reader.describe(json, GroupSessionDescription.class)),
                json,
                List.of());
    }

    private void issue(JsonNode json) {
        Issue issue = new Issue(session.negotiation(), slug(json), reader.describe(json, IssueDescription.class));
        List<DocumentEntry<?>> parts = new ArrayList<>();
        parts.addAll(session.parts(json, "difficultyJudgements", DifficultyJudgementDescription.class, issue::judge));
        parts.addAll(session.parts(json, "statusChanges", StatusChangeDescription.class, issue::move));
        parts.addAll(session.parts(json, "positions", PositionDescription.class, issue::takePosition));
        parts.addAll(session.otherNames(json, issue));
        storeNamed(issue, json, parts);
    }

    private void agreement(JsonNode json) {
        Agreement agreement =
                new Agreement(session.negotiation(), slug(json), reader.describe(json, AgreementDescription.class));
        List<DocumentEntry<?>> parts = new ArrayList<>();
        parts.addAll(session.parts(json, "signatories", SignatoryDescription.class, agreement::sign));
        parts.addAll(session.parts(json, "commitments", each -> commitment(agreement, each)));
        storeNamed(agreement, json, parts);
    }

    private DocumentEntry<Commitment> commitment(Agreement agreement, JsonNode json) {
        Commitment commitment =
                agreement.commit(reader.describe(json, CommitmentDescription.class, DocumentJson.EXACTLY));
        List<DocumentEntry<?>> parts = new ArrayList<>();
        parts.addAll(session.parts(
                json,
                "deliveries",
                each -> new DocumentEntry<>(
                        commitment.deliver(reader.describe(each, DeliveryDescription.class, DocumentJson.EXACTLY)),
                        each,
                        List.of())));
        parts.addAll(session.parts(json, "assessments", AssessmentDescription.class, commitment::assess));
        return new DocumentEntry<>(commitment, json, parts);
    }

    private void statement(JsonNode json) {
        store(new Statement(session.negotiation(), reader.describe(json, StatementDescription.class)), json, List.of());
    }

    private void milestone(JsonNode json) {
        store(new Milestone(session.negotiation(), reader.describe(json, MilestoneDescription.class)), json, List.of());
    }

    private void coverageNote(JsonNode json) {
        store(
                new CoverageNote(session.negotiation(), reader.describe(json, CoverageNoteDescription.class)),
                json,
                List.of());
    }
}
