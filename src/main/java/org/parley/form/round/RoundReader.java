package org.parley.form.round;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.form.FieldValues;
import org.parley.form.FormContext;
import org.parley.form.FormReader;
import org.parley.form.FreeSlugs;
import org.parley.form.PartList;
import org.parley.form.SourceFields;
import org.parley.form.TypedForm;
import org.parley.form.record.CitedFields;
import org.parley.form.record.FormsByKind;
import org.parley.record.agreement.Commitment;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.source.Citation;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.Sitting;
import org.parley.record.talks.Track;
import org.parley.web.PlainName;
import org.springframework.stereotype.Component;

/** Reads the form of a round, and says what is wrong with it as a whole. Writes nothing. */
@Component
class RoundReader {

    /** Where the last part of the address of the round is put. */
    static final String SLUG = "slug";

    private final FormReader reader;
    private final SourceFields sources;
    private final CitedFields cited;
    private final FormsByKind forms;
    private final RoundParties parties;
    private final EntityManager entities;
    private final FreeSlugs slugs;

    RoundReader(
            FormReader reader,
            SourceFields sources,
            CitedFields cited,
            FormsByKind forms,
            RoundParties parties,
            EntityManager entities,
            FreeSlugs slugs) {
        this.reader = reader;
        this.sources = sources;
        this.cited = cited;
        this.forms = forms;
        this.parties = parties;
        this.entities = entities;
        this.slugs = slugs;
    }

    /** Nobody yet; reading a form finds them. */
    RoundPeople people() {
        return new RoundPeople(entities, slugs);
    }

    /**
     * @param negotiation null for one that is new
     */
    FormContext context(@Nullable Negotiation negotiation, TypedForm form) {
        return parties.with(cited.contextOfRound(negotiation), form);
    }

    /**
     * @param negotiation null for one that is new
     * @param file of the round that is edited; null for a new one
     * @param people takes whom the form names
     */
    FieldValues read(
            TypedForm form,
            FormContext context,
            @Nullable Negotiation negotiation,
            @Nullable RoundFile file,
            RoundPeople people) {
        FieldValues values = reader.read(form, context);
        checkTrack(values, negotiation);
        parties.read(values);
        readSittings(values);
        checkReport(values, file);
        FuzzyDate firstDay = values.date("firstDay");
        FuzzyDate lastDay = values.has("lastDay") ? values.date("lastDay") : firstDay;
        for (FieldValues each : values.parts("announcements")) {
            people.find(each, each.ifAny("party", Party.class), each.date("announcedOn"));
        }
        readDelegations(values, people, firstDay);
        checkSessions(values, negotiation);
        checkStatusChanges(values, negotiation, lastDay);
        readAgreements(values);
        readStatements(values, people, lastDay);
        readSources(values);
        return values;
    }

    /** Of a round that moved, the days are those of its sittings where they are not given. */
    private void readSittings(FieldValues values) {
        List<FieldValues> sittings = values.parts("sittings");
        sittings.forEach(forms.of(Sitting.class)::check);
        if (sittings.isEmpty()) {
            return;
        }
        if (!values.has("firstDay") && values.isRight("firstDay")) {
            sittings.stream()
                    .flatMap(each -> Stream.ofNullable(each.date("firstDay")))
                    .min(Comparator.naturalOrder())
                    .ifPresent(each -> values.put("firstDay", each));
        }
        if (!values.has("lastDay") && values.isRight("lastDay")) {
            sittings.stream()
                    .flatMap(each -> Stream.of("lastDay", "firstDay")
                            .flatMap(day -> Stream.ofNullable(each.date(day)))
                            .limit(1))
                    .max(Comparator.naturalOrder())
                    .ifPresent(each -> values.put("lastDay", each));
        }
        for (FieldValues each : sittings) {
            checkWithin(each, values.date("firstDay"), values.date("lastDay"));
        }
    }

    /** No sitting begins before the round, or ends after it. */
    private static void checkWithin(FieldValues sitting, @Nullable FuzzyDate firstDay, @Nullable FuzzyDate lastDay) {
        FuzzyDate first = sitting.date("firstDay");
        FuzzyDate last = sitting.has("lastDay") ? sitting.date("lastDay") : first;
        if (first != null && firstDay != null && first.isCertainlyBefore(firstDay)) {
            sitting.wrong("firstDay", "sitting.outside");
        }
        if (last != null && lastDay != null && lastDay.isCertainlyBefore(last)) {
            sitting.wrong(sitting.has("lastDay") ? "lastDay" : "firstDay", "sitting.outside");
        }
    }

    /** A new track has a name of its own; the first one of new talks may be called as they are. */
    private void checkTrack(FieldValues values, @Nullable Negotiation negotiation) {
        String name = values.textIfAny(RoundShape.NEW_TRACK);
        Track known = values.ifAny("track", Track.class);
        if (negotiation == null) {
            askIfKnown(values);
        } else if (known != null && name != null) {
            values.wrong("track", "track.both", known.name());
        } else if (known == null && name == null && values.isRight("track")) {
            values.wrong("track", "track.missing");
        } else if (name != null) {
            named(of(Track.class, negotiation), Track::name, name)
                    .findFirst()
                    .ifPresent(same -> values.wrong(RoundShape.NEW_TRACK, "track.known", same.name()));
        }
    }

    private void askIfKnown(FieldValues values) {
        String name = values.textIfAny("negotiation");
        if (name != null) {
            named(
                            entities.createQuery("select n from Negotiation n", Negotiation.class)
                                    .getResultList(),
                            Negotiation::name,
                            name)
                    .findFirst()
                    .ifPresent(same -> values.ask("negotiation", "slip.negotiation", same.name()));
        }
    }

    private void checkReport(FieldValues values, @Nullable RoundFile file) {
        Long number = values.number("number");
        if (number != null && number == 0) {
            values.wrong("number", "number.missing");
        }
        boolean isRight = RoundShape.NEW.fields().stream().allMatch(each -> values.isRight(each.name()));
        if (isRight) {
            values.as(RoundReport.class).problems().forEach(each -> values.wrong(each.field(), "round." + each.rule()));
        }
        if (number != null && values.has("track") && values.isRight("number") && isTaken(values, number, file)) {
            values.wrong("number", "number.taken", number);
        }
        if (values.has("title")) {
            values.put(SLUG, slug(values, number, file));
        }
    }

    /** The number; without one the address that the round has, unless it stood for a number or belongs to another track. */
    private String slug(FieldValues values, @Nullable Long number, @Nullable RoundFile file) {
        Track track = values.ifAny("track", Track.class);
        if (number != null) {
            return number.toString();
        }
        return file != null
                        && file.round().number() == null
                        && file.round().track().equals(track)
                ? file.round().slug()
                : slugs.ofRound(track, values.text("title"));
    }

    private boolean isTaken(FieldValues values, long number, @Nullable RoundFile file) {
        List<Long> others = entities.createQuery(
                        "select r.id from Round r where r.track = :track and r.description.number = :number",
                        Long.class)
                .setParameter("track", values.of("track", Track.class))
                .setParameter("number", Math.toIntExact(number))
                .getResultList();
        return others.stream()
                .anyMatch(each -> file == null || each != file.round().id());
    }

    /** Each party once, each person once in a delegation, one head at most. */
    private static void readDelegations(FieldValues values, RoundPeople people, @Nullable FuzzyDate firstDay) {
        Set<Party> named = new HashSet<>();
        for (FieldValues delegation : values.parts("delegations")) {
            Party party = delegation.ifAny("party", Party.class);
            if (party != null && !named.add(party)) {
                delegation.wrong("party", "party.twice", party.name());
            }
            if (delegation.has(ListedPeople.LISTED)) {
                delegation.wrong(ListedPeople.LISTED, "listed.full", PartList.MOST);
            }
            Set<Person> members = new HashSet<>();
            boolean hasHead = false;
            for (FieldValues member : delegation.parts("members")) {
                boolean isHead = member.ifAny("role", MemberRole.class) == MemberRole.HEAD;
                if (isHead && hasHead) {
                    member.wrong("role", "head.twice");
                }
                hasHead |= isHead;
                people.find(member, party, firstDay);
                Person person = member.ifAny("person", Person.class);
                if (person != null && !members.add(person)) {
                    member.wrong("person", "person.twice", person.name());
                }
            }
        }
    }

    /** Each group once, and none made anew under a name that is known. */
    private void checkSessions(FieldValues values, @Nullable Negotiation negotiation) {
        Set<String> sat = new HashSet<>();
        for (FieldValues each : values.parts("sessions")) {
            WorkingGroup group = each.ifAny("group", WorkingGroup.class);
            boolean isDescribed = each.hasAnyOf("name", "subject");
            if (group != null && isDescribed) {
                each.wrong("group", "group.both", group.name());
            } else if (group == null && each.isRight("group")) {
                each.need("name", "group.missing");
                each.need("subject", "group.subject");
            }
            String name = group == null ? each.textIfAny("name") : group.name();
            if (group == null && name != null) {
                named(of(WorkingGroup.class, negotiation), WorkingGroup::name, name)
                        .findFirst()
                        .ifPresent(same -> each.wrong("name", "group.known", same.name()));
            }
            if (name != null && !sat.add(PlainName.of(name))) {
                each.wrong(group == null ? "name" : "group", "group.twice", name);
            }
        }
    }

    /**
     * @param lastDay of the round, when what moved without a day of its own moved
     */
    private void checkStatusChanges(
            FieldValues values, @Nullable Negotiation negotiation, @Nullable FuzzyDate lastDay) {
        for (FieldValues each : values.parts("statusChanges")) {
            Issue issue = each.ifAny("issue", Issue.class);
            boolean isDescribed = each.hasAnyOf("title", "category", "difficulty", "difficultyReason");
            if (issue != null && isDescribed) {
                each.wrong("issue", "issue.both", issue.title());
            } else if (issue == null && !isDescribed) {
                each.wrong("issue", "issue.missing");
            } else if (issue == null) {
                checkIssue(each, negotiation);
            }
            put(each, "effective", lastDay, "effective.missing");
        }
    }

    private void checkIssue(FieldValues part, @Nullable Negotiation negotiation) {
        part.need("title", "issue.title");
        part.need("category", "category.missing");
        if (part.hasAnyOf("difficulty", "difficultyReason")) {
            part.need("difficulty", "difficulty.missing");
            part.need("difficultyReason", "difficulty.reason");
        }
        Long difficulty = part.number("difficulty");
        if (difficulty != null && difficulty == 0) {
            part.wrong("difficulty", "difficulty.missing");
        }
        String title = part.textIfAny("title");
        if (title != null) {
            named(of(Issue.class, negotiation), Issue::title, title)
                    .findFirst()
                    .ifPresent(same -> part.wrong("title", "issue.known", same.title()));
        }
    }

    private static <T> Stream<T> named(List<T> all, Function<T, String> name, String typed) {
        return all.stream().filter(each -> PlainName.of(name.apply(each)).equals(PlainName.of(typed)));
    }

    private <T> List<T> of(Class<T> type, @Nullable Negotiation negotiation) {
        return negotiation == null
                ? List.of()
                : entities.createQuery("select e from " + type.getSimpleName() + " e where e.negotiation = :of", type)
                        .setParameter("of", negotiation)
                        .getResultList();
    }

    private void readAgreements(FieldValues values) {
        for (FieldValues agreement : values.parts("agreements")) {
            for (FieldValues each : agreement.parts("commitments")) {
                forms.of(Commitment.class).check(each);
                if (each.has("unit") && !each.has(PartList.NUMBER)) {
                    each.need("quantity", "quantity.missing");
                }
            }
        }
    }

    /**
     * @param lastDay of the round, when what has no day of its own was said
     */
    private static void readStatements(FieldValues values, RoundPeople people, @Nullable FuzzyDate lastDay) {
        for (FieldValues each : values.parts("statements")) {
            if (!each.hasAnyOf("person", "title", "party") && each.isRight("party")) {
                each.wrong("person", "statement.nobody");
            }
            put(each, "day", lastDay, "statement.day");
            people.find(each, each.ifAny("party", Party.class), each.date("day"));
        }
    }

    private static void put(FieldValues part, String day, @Nullable FuzzyDate lastDay, String missing) {
        if (!part.has(day) && part.isRight(day)) {
            part.put(day, lastDay);
            part.need(day, missing);
        }
    }

    private void readSources(FieldValues values) {
        List<FieldValues> parts = values.parts("sources");
        for (FieldValues each : parts) {
            forms.of(Citation.class).check(each);
            cited.readValueOfRound(each);
            if (!SourceFields.isNamed(each, "") && each.isRight(SourceFields.KNOWN)) {
                each.wrong(SourceFields.KNOWN, "source.missing");
            }
        }
        sources.check(parts, "");
    }
}
