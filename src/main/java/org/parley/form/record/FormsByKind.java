package org.parley.form.record;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.form.Field;
import org.parley.form.FieldType;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.form.FreeSlugs;
import org.parley.form.SourceFields;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.AgreementDescription;
import org.parley.record.agreement.Assessment;
import org.parley.record.agreement.AssessmentDescription;
import org.parley.record.agreement.Bound;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentDescription;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.DeliveryDescription;
import org.parley.record.agreement.Quantity;
import org.parley.record.agreement.Signatory;
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
import org.parley.record.issue.DifficultyJudgement;
import org.parley.record.issue.DifficultyJudgementDescription;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueDescription;
import org.parley.record.issue.Position;
import org.parley.record.issue.PositionDescription;
import org.parley.record.issue.StatusChange;
import org.parley.record.issue.StatusChangeDescription;
import org.parley.record.name.FieldTerm;
import org.parley.record.name.FieldTermDescription;
import org.parley.record.name.OtherName;
import org.parley.record.name.OtherNameDescription;
import org.parley.record.party.Appointment;
import org.parley.record.party.AppointmentDescription;
import org.parley.record.party.Party;
import org.parley.record.party.PartyDescription;
import org.parley.record.party.PartyKind;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.record.party.Succession;
import org.parley.record.party.SuccessionDescription;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
import org.parley.record.talks.Announcement;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.NegotiationDescription;
import org.parley.record.talks.Round;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Sitting;
import org.parley.record.talks.SittingDescription;
import org.parley.record.talks.Track;
import org.parley.record.talks.TrackDescription;
import org.parley.record.talks.TrackRank;
import org.parley.record.talks.Tracks;
import org.springframework.stereotype.Component;

/** The form of each kind of record that is edited alone, in one list. A new kind is a new line here. */
@Component
public class FormsByKind {

    private static final String ACCESSED = "accessedOn";

    private final Map<Class<? extends Recorded>, RecordForm<?, ?>> forms = new LinkedHashMap<>();
    private final FreeSlugs slugs;
    private final FormerNames formerNames;
    private final Tracks tracks;

    FormsByKind(FreeSlugs slugs, FreeMarks marks, SourceFields sources, FormerNames formerNames, Tracks tracks) {
        this.slugs = slugs;
        this.tracks = tracks;
        this.formerNames = formerNames;
        addShared(marks, sources);
        addNames();
        addTalks();
        addIssues();
        addAgreements();
        addEvents();
    }

    /** None for a kind that has no form of its own. */
    Optional<RecordForm<?, ?>> find(RecordKind kind) {
        return forms.values().stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** The form of a kind that has one. */
    @SuppressWarnings("unchecked")
    public <T extends Recorded> RecordForm<T, ?> of(Class<T> type) {
        return (RecordForm<T, ?>) Objects.requireNonNull(forms.get(type));
    }

    private void addShared(FreeMarks marks, SourceFields sources) {
        alone(Party.class, PartyDescription.class, said -> new Party(slug(RecordKind.PARTY, said.name()), said))
                .asking("colour", each -> each.as(FieldType.COLOUR))
                .keeping(formerNames)
                .proposing(whole -> Map.of("colour", marks.colour(), "pattern", marks.pattern()))
                .checking(FormsByKind::checkParty);
        alone(Person.class, PersonDescription.class, (whole, values) -> {
                    Person person = new Person(
                            slug(RecordKind.PERSON, values.text("name")), values.as(PersonDescription.class));
                    if (values.hasAnyOf("title", "office")) {
                        person.appoint(values.as(AppointmentDescription.class));
                    }
                    return person;
                })
                .keeping(formerNames)
                .askingOfNew(FormShape.fieldsOf(AppointmentDescription.class).map(Field::open))
                .checking(FormsByKind::checkPerson)
                .with(Person::appointments);
        hanging(Person.class, Appointment.class, AppointmentDescription.class, Person::appoint)
                .checking(FormsByKind::checkTitle);
        // a new source was read today, unless another day is entered
        alone(Source.class, SourceDescription.class, (whole, values) -> {
                    if (!values.has(ACCESSED)) {
                        values.put(ACCESSED, sources.today());
                    }
                    SourceDescription said = values.as(SourceDescription.class);
                    return new Source(slug(RecordKind.SOURCE, said.publisher() + " " + said.title()), said);
                })
                .proposing(whole -> Map.of(ACCESSED, sources.today()))
                .checking(values -> SourceFields.checkDescription(values, ""));
        Set<RecordKind> cited = EnumSet.complementOf(EnumSet.of(
                RecordKind.FIELD_TERM, RecordKind.CITATION, RecordKind.DISPUTE_RESOLUTION, RecordKind.ACCOUNT));
        add(new RecordForm<>(
                        Citation.class,
                        CitationDescription.class,
                        cited,
                        (whole, values) ->
                                new Citation(Objects.requireNonNull(whole), values.as(CitationDescription.class))))
                .asking("field", each -> each.as(FieldType.OFFERED))
                .checking(values -> {
                    if (values.has("value")) {
                        values.need("field", "value.field");
                    }
                });
    }

    private void addNames() {
        add(new RecordForm<>(
                        OtherName.class,
                        OtherNameDescription.class,
                        OtherName.NAMED,
                        (whole, values) ->
                                new OtherName(Objects.requireNonNull(whole), values.as(OtherNameDescription.class))))
                .checking(values -> {
                    values.checkOrder("from", "to");
                    String language = values.textIfAny("language");
                    if (language != null && !OtherNameDescription.isLanguage(language)) {
                        values.wrong("language", "language.unknown", language);
                    }
                })
                .checkingUnder(FormsByKind::checkOtherName);
        alone(FieldTerm.class, FieldTermDescription.class, FieldTerm::new).checking(values -> {
            List<?> words = values.ifAny("words", List.class);
            if (words == null || words.size() < 2) {
                values.wrong("words", "fieldTerm.few");
            }
        });
        hanging(Party.class, Succession.class, SuccessionDescription.class, Succession::new)
                .checkingUnder((party, values) -> {
                    Party other = values.ifAny("otherParty", Party.class);
                    if (other != null && other.id() == party.id()) {
                        values.wrong("otherParty", "succession.itself");
                    }
                });
    }

    private void addTalks() {
        alone(
                Negotiation.class,
                NegotiationDescription.class,
                said -> new Negotiation(slug(RecordKind.NEGOTIATION, said.name()), said));
        add(new RecordForm<>(Track.class, TrackDescription.class, Set.of(RecordKind.NEGOTIATION), (whole, values) -> {
                    Negotiation talks = (Negotiation) Objects.requireNonNull(whole);
                    String name = values.text("name");
                    return tracks.after(
                            talks,
                            slugs.free(RecordKind.TRACK, talks, name),
                            name,
                            values.textIfAny("summary"),
                            values.ifAny("rank", TrackRank.class));
                }))
                .asking("name", "summary", "rank")
                .keeping(formerNames);
        hanging(Round.class, Sitting.class, SittingDescription.class, Round::sitIn)
                .checking(values -> {
                    if (!values.hasAnyOf("venue", "city", "country")) {
                        values.wrong("city", "sitting.nowhere");
                    }
                    values.checkOrder("firstDay", "lastDay");
                });
        hanging(Round.class, ScheduleAnnouncement.class, Announcement.class, Round::announce);
        hanging(
                Negotiation.class,
                WorkingGroup.class,
                WorkingGroupDescription.class,
                (talks, said) ->
                        new WorkingGroup(talks, slugs.free(RecordKind.WORKING_GROUP, talks, said.name()), said));
        add(new RecordForm<>(
                        GroupSession.class,
                        GroupSessionDescription.class,
                        Set.of(RecordKind.WORKING_GROUP),
                        (group, values) -> new GroupSession(
                                (WorkingGroup) Objects.requireNonNull(group),
                                values.of("round", Round.class),
                                values.as(GroupSessionDescription.class))))
                .askingOfNew(Stream.of(Field.chosen("round", RecordKind.ROUND).needed()));
    }

    /** Of a new issue it is asked where it stands. */
    private void addIssues() {
        add(new RecordForm<>(Issue.class, IssueDescription.class, Set.of(RecordKind.NEGOTIATION), (whole, values) -> {
                    Negotiation talks = (Negotiation) Objects.requireNonNull(whole);
                    Issue issue = new Issue(
                            talks,
                            slugs.free(RecordKind.ISSUE, talks, values.text("title")),
                            values.as(IssueDescription.class));
                    issue.move(values.as(StatusChangeDescription.class));
                    return issue;
                }))
                .keeping(formerNames)
                .askingOfNew(
                        FormShape.fieldsOf(StatusChangeDescription.class, "status", "effective", "round", "rationale"))
                .checking(values -> values.checkDated("effective"))
                .with(Issue::statusChanges);
        hanging(Issue.class, DifficultyJudgement.class, DifficultyJudgementDescription.class, Issue::judge)
                .checking(values -> atLeastOne(values, "difficulty", "difficulty.range"));
        hanging(Issue.class, StatusChange.class, StatusChangeDescription.class, Issue::move)
                .checking(values -> values.checkDated("effective"));
        hanging(Issue.class, Position.class, PositionDescription.class, Issue::takePosition)
                .asking("party", "stance", "effective", "words", "statedBy")
                .checking(values -> values.checkDated("effective"));
    }

    private void addAgreements() {
        hanging(
                        Negotiation.class,
                        Agreement.class,
                        AgreementDescription.class,
                        (talks, said) ->
                                new Agreement(talks, slugs.free(RecordKind.AGREEMENT, talks, said.title()), said))
                .checking(values -> values.checkOrder("inForceFrom", "inForceTo"));
        hanging(Agreement.class, Signatory.class, SignatoryDescription.class, Agreement::sign);
        hanging(Agreement.class, Commitment.class, CommitmentDescription.class, Agreement::commit)
                .asking("bound", each -> each.beginningWith(Bound.EXACTLY.name()))
                .proposing(whole -> Map.of("bound", Bound.EXACTLY))
                .checking(values -> {
                    checkQuantity(values);
                    if (values.has("quantity")) {
                        values.need("unit", "unit.missing");
                    }
                });
        hanging(Commitment.class, Delivery.class, DeliveryDescription.class, Commitment::deliver)
                .asking("bound", each -> each.beginningWith(Bound.EXACTLY.name()))
                .proposing(whole -> Map.of("bound", Bound.EXACTLY))
                .checking(FormsByKind::checkQuantity);
        hanging(Commitment.class, Assessment.class, AssessmentDescription.class, Commitment::assess);
    }

    private void addEvents() {
        hanging(Negotiation.class, Milestone.class, MilestoneDescription.class, Milestone::new);
        hanging(Negotiation.class, CoverageNote.class, CoverageNoteDescription.class, CoverageNote::new)
                .checking(values -> {
                    if (!values.hasAnyOf("from", "to")) {
                        values.wrong("from", "coverageNote.undated");
                    }
                    values.checkOrder("from", "to");
                });
        Set<RecordKind> spokenOf =
                EnumSet.of(RecordKind.NEGOTIATION, RecordKind.ROUND, RecordKind.ISSUE, RecordKind.AGREEMENT);
        add(new RecordForm<>(
                        Statement.class,
                        StatementDescription.class,
                        spokenOf,
                        (whole, values) -> new Statement(
                                Objects.requireNonNull(Addresses.negotiationOf(whole)),
                                values.as(StatementDescription.class))))
                .proposing(FormsByKind::spokenOf)
                .checking(values -> {
                    if (!values.hasAnyOf("person", "party")) {
                        values.wrong("person", "statement.nobody");
                    }
                });
    }

    private <T extends Recorded, D extends Record> RecordForm<T, D> alone(
            Class<T> type, Class<D> description, Function<D, T> maker) {
        return alone(type, description, (whole, values) -> maker.apply(values.as(description)));
    }

    private <T extends Recorded, D extends Record> RecordForm<T, D> alone(
            Class<T> type, Class<D> description, RecordForm.Maker<T> maker) {
        return add(new RecordForm<>(type, description, Set.of(), maker));
    }

    /** A record that hangs on one of another kind, and is made of that and its description. */
    private <W extends Recorded, T extends Recorded, D extends Record> RecordForm<T, D> hanging(
            Class<W> whole, Class<T> type, Class<D> description, BiFunction<W, D, T> maker) {
        return add(new RecordForm<>(
                type,
                description,
                Set.of(RecordKind.of(whole)),
                (on, values) -> maker.apply(whole.cast(Objects.requireNonNull(on)), values.as(description))));
    }

    private <T extends Recorded, D extends Record> RecordForm<T, D> add(RecordForm<T, D> form) {
        forms.put(form.type(), form);
        return form;
    }

    /** A free address for what negotiations share, and for a negotiation itself. */
    private String slug(RecordKind kind, String name) {
        return slugs.free(kind, null, name);
    }

    private static void checkParty(FieldValues values) {
        if (values.has("isoCode") && values.ifAny("kind", PartyKind.class) != PartyKind.STATE) {
            values.wrong("isoCode", "isoCode.state");
        }
    }

    /** A name that is the one it goes by now says something only where it says since when or until when. */
    private static void checkOtherName(Recorded named, FieldValues values) {
        String name = values.textIfAny("name");
        if (named.label().equals(name) && !values.hasAnyOf("from", "to")) {
            values.wrong("name", "otherName.same");
        }
    }

    private static void checkPerson(FieldValues values) {
        if (values.hasAnyOf("title", "office")) {
            values.need("party", "title.party");
            checkTitle(values);
        } else if (values.hasAnyOf("party", "from", "to")) {
            values.wrong("title", "title.ofWhom");
        }
        values.checkOrder("from", "to");
    }

    /** Either a title, or that there was no office. */
    private static void checkTitle(FieldValues values) {
        if (values.has("title") == values.has("office")) {
            values.wrong("title", values.has("title") ? "title.orOffice" : "title.needed");
        }
        values.checkOrder("from", "to");
    }

    private static void checkQuantity(FieldValues values) {
        Long number = values.number("quantity");
        Quantity.WrongEnd wrong =
                Quantity.wrongEnd(values.ifAny("bound", Bound.class), number, values.number("atMost"));
        if (wrong == Quantity.WrongEnd.MISSING) {
            values.wrong("atMost", "atMost.missing");
        } else if (wrong == Quantity.WrongEnd.NO_RANGE) {
            values.wrong("atMost", values.has("quantity") ? "atMost.alone" : "atMost.numberMissing");
        } else if (wrong == Quantity.WrongEnd.NO_FEWER) {
            values.wrong("quantity", "quantity.fewerThanNone");
        } else if (wrong == Quantity.WrongEnd.SAYS_NOTHING) {
            values.wrong("quantity", "quantity.atLeastNone");
        }
    }

    private static void atLeastOne(FieldValues values, String field, String message) {
        Long number = values.number(field);
        if (number != null && number < 1) {
            values.wrong(field, message);
        }
    }

    /** Asked for where something was said of a round, an issue or an agreement, it is about that. */
    private static Map<String, ?> spokenOf(@Nullable Recorded whole) {
        if (whole instanceof Round) {
            return Map.of("round", whole);
        }
        if (whole instanceof Issue) {
            return Map.of("issue", whole);
        }
        return whole instanceof Agreement ? Map.of("agreement", whole) : Map.of();
    }
}
