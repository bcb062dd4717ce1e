package org.parley.form.round;

import java.util.List;
import java.util.stream.Stream;
import org.parley.form.Field;
import org.parley.form.FieldType;
import org.parley.form.FormShape;
import org.parley.form.PartList;
import org.parley.form.SourceFields;
import org.parley.history.RecordKind;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.Bound;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.event.StatementDescription;
import org.parley.record.group.GroupSessionDescription;
import org.parley.record.group.WorkingGroupDescription;
import org.parley.record.issue.DifficultyJudgementDescription;
import org.parley.record.issue.IssueDescription;
import org.parley.record.issue.StatusChangeDescription;
import org.parley.record.party.PartyDescription;
import org.parley.record.talks.Announcement;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.DelegationDescription;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.SittingDescription;

/** What the form of a round asks: what is reported of the round itself, and the parts that hang on it. */
final class RoundShape {

    private static final FormShape MEMBER = FormShape.of(
            "form.member",
            Stream.concat(
                    person(),
                    Stream.of(Field.code("role", MemberRole.class)
                            .needed("role.missing")
                            .beginningWith(MemberRole.MEMBER.name()))));

    static final FormShape NEW = of(true, false);
    static final FormShape KNOWN = of(false, false);

    /** With a negotiation that does not exist yet. */
    static final FormShape FIRST = of(true, true);

    /** The field that names a new track. */
    static final String NEW_TRACK = "newTrack";

    private RoundShape() {}

    private static FormShape of(boolean isNew, boolean isFirst) {
        return new FormShape(
                        "form.round",
                        Stream.of(
                                        isFirst ? negotiation() : Stream.of(track()),
                                        Stream.of(Field.line(NEW_TRACK)),
                                        report(),
                                        Stream.of(FormShape.reason(isNew)))
                                .flatMap(each -> each)
                                .toList(),
                        Stream.of(
                                        sittings(),
                                        announcements(),
                                        delegations(),
                                        sessions(),
                                        statusChanges(),
                                        agreements(),
                                        statements(),
                                        sources())
                                .toList(),
                        List.of())
                .inOrder(
                        "negotiation",
                        "negotiationStatus",
                        "track",
                        NEW_TRACK,
                        "status",
                        "number",
                        "title",
                        "firstDay",
                        "lastDay",
                        "city",
                        "country",
                        "venue",
                        "format",
                        "aliases",
                        "haltedOn",
                        "haltReason",
                        "sittings",
                        "announcements",
                        "delegations",
                        "sessions",
                        "outcomes",
                        "summary",
                        "whatNext",
                        "statusChanges",
                        "agreements",
                        "statements",
                        "sources",
                        FormShape.REASON);
    }

    /** A name is enough; its tracks, parties and people are made where they are named. */
    private static Stream<Field> negotiation() {
        return Stream.of(
                Field.line("negotiation").needed("negotiation.missing"),
                Field.code("negotiationStatus", NegotiationStatus.class)
                        .needed("negotiationStatus.missing")
                        .beginningWith(NegotiationStatus.ACTIVE.name()));
    }

    /** Left open where the next field names a new one. */
    private static Field track() {
        return Field.chosen("track", RecordKind.TRACK).neededHereOrBeside();
    }

    private static Stream<Field> report() {
        return FormShape.fieldsOf(RoundReport.class).map(each -> switch (each.name()) {
            case "title" -> each.needed("title.ofRound");
            case "status" -> each.needed("status.missing");
            case "city", "venue" -> each.as(FieldType.PLACE);
            default -> each;
        });
    }

    /** Somebody known, or with a title somebody new. */
    private static Stream<Field> person() {
        return Stream.of(
                Field.named("person", RecordKind.PERSON).as(FieldType.PERSON),
                Field.line("title"),
                Field.code("meant", Meant.class).as(FieldType.CODE_IF_ASKED));
    }

    private static PartList announcements() {
        return PartList.of(
                "announcements",
                FormShape.of(
                        "form.announcement",
                        FormShape.fieldsOf(Announcement.class).flatMap(each -> switch (each.name()) {
                            case "announcedOn" -> Stream.of(each.needed("announcedOn.missing"));
                            case "party" -> Stream.of(Field.chosen("party", RecordKind.PARTY));
                            case "person" -> person();
                            case "words" -> Stream.of(each.needed("words.missing"));
                            default -> Stream.of(each);
                        })));
    }

    private static PartList sittings() {
        return PartList.of(
                "sittings",
                FormShape.of(
                        "form.sitting",
                        Stream.concat(
                                Stream.of(number()),
                                FormShape.fieldsOf(SittingDescription.class).map(each -> switch (each.name()) {
                                    case "city", "venue" -> each.as(FieldType.PLACE);
                                    default -> each;
                                }))),
                PartList.NUMBER);
    }

    private static PartList delegations() {
        FormShape delegation = FormShape.of(
                "form.delegation",
                Stream.of(
                                Stream.of(
                                        Field.chosen("party", RecordKind.PARTY).neededHereOrBeside()),
                                FormShape.fieldsOf(PartyDescription.class, "name", "kind")
                                        .map(each -> each.open().aside()),
                                FormShape.fieldsOf(DelegationDescription.class, "capacity", "presence")
                                        .map(each -> each.name().equals("capacity")
                                                ? each.needed("capacity.missing")
                                                        .beginningWith(Capacity.PARTY.name())
                                                : each),
                                Stream.of(Field.text(ListedPeople.LISTED)))
                        .flatMap(each -> each),
                PartList.of("members", MEMBER, "person").compact());
        return PartList.of("delegations", delegation, "party", "name");
    }

    private static PartList sessions() {
        return PartList.of(
                "sessions",
                FormShape.of(
                        "form.session",
                        Stream.of(
                                        Stream.of(Field.chosen("group", RecordKind.WORKING_GROUP)),
                                        FormShape.fieldsOf(WorkingGroupDescription.class, "name", "subject")
                                                .map(each -> each.open().aside()),
                                        FormShape.fieldsOf(GroupSessionDescription.class))
                                .flatMap(each -> each)),
                "group",
                "name");
    }

    private static PartList statusChanges() {
        Stream<Field> issue = Stream.concat(
                        FormShape.fieldsOf(IssueDescription.class, "title", "category"),
                        FormShape.fieldsOf(DifficultyJudgementDescription.class, "difficulty", "difficultyReason"))
                .map(each -> each.open().aside());
        Stream<Field> change = FormShape.fieldsOf(StatusChangeDescription.class, "status", "effective", "rationale")
                .map(each -> switch (each.name()) {
                    case "status" -> each.needed("issue.status");
                    case "rationale" -> each.needed("rationale.missing");
                    default -> each.open();
                });
        return PartList.of(
                "statusChanges",
                FormShape.of(
                        "form.statusChange",
                        Stream.of(Stream.of(Field.chosen("issue", RecordKind.ISSUE)), issue, change)
                                .flatMap(each -> each)));
    }

    private static PartList agreements() {
        Stream<Field> agreement = FormShape.fieldsOf(
                        AgreementDescription.class, "title", "type", "date", "form", "status", "stage")
                .map(each -> switch (each.name()) {
                    case "title" -> each.needed("agreement.title");
                    case "type" -> each.needed("type.missing");
                    case "form" -> each.needed("agreement.form");
                    case "status" -> each.needed("agreement.status");
                    default -> each;
                });
        return PartList.of(
                        "agreements",
                        FormShape.of(
                                "form.agreement",
                                Stream.of(
                                                Stream.of(number()),
                                                agreement,
                                                Stream.of(Field.line("between").ofNew()))
                                        .flatMap(each -> each),
                                commitments()),
                        PartList.NUMBER)
                .kept();
    }

    private static PartList commitments() {
        Stream<Field> commitment = FormShape.fieldsOf(
                        CommitmentDescription.class, "by", "what", "bound", "quantity", "atMost", "unit", "due")
                .map(each -> switch (each.name()) {
                    case "by" -> Field.chosen("by", RecordKind.PARTY);
                    case "what" -> each.needed("what.missing");
                    case "bound" -> each.needed("quantity.bound").beginningWith(Bound.EXACTLY.name());
                    default -> each;
                });
        return PartList.of(
                        "commitments",
                        FormShape.of("form.commitment", Stream.concat(Stream.of(number()), commitment)),
                        PartList.NUMBER)
                .kept();
    }

    private static PartList statements() {
        Stream<Field> said = FormShape.fieldsOf(StatementDescription.class, "person", "party", "gist", "day", "tone")
                .flatMap(each -> switch (each.name()) {
                    case "person" -> person();
                    case "party" -> Stream.of(Field.chosen("party", RecordKind.PARTY));
                    case "gist" -> Stream.of(each.needed("gist.missing"));
                    case "day" -> Stream.of(each.open());
                    default -> Stream.of(each);
                });
        return PartList.of(
                "statements",
                FormShape.of("form.statement", Stream.concat(Stream.of(number()), said)),
                PartList.NUMBER);
    }

    private static PartList sources() {
        return PartList.of(
                "sources",
                FormShape.of(
                        "form.source",
                        Stream.concat(
                                SourceFields.of(""),
                                Stream.of(
                                        Field.of("field", FieldType.OFFERED),
                                        Field.line("value"),
                                        Field.line("saidBy")))));
    }

    private static Field number() {
        return Field.of(PartList.NUMBER, FieldType.HIDDEN);
    }
}
