package org.parley.exchange;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.history.RecordField;
import org.parley.history.RecordFields;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Referenced;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Commitment;
import org.parley.record.coverage.CoverageNote;
import org.parley.record.event.Milestone;
import org.parley.record.event.Statement;
import org.parley.record.group.GroupSession;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.name.OtherName;
import org.parley.record.name.OtherNames;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.Succession;
import org.parley.record.party.Successions;
import org.parley.record.source.Citation;
import org.parley.record.source.Citations;
import org.parley.record.source.Source;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;

/**
 * All records of one negotiation and of what it shares, with the same number of statements however many there are: parts
 * come with what they hang on, and the parties and people that anything names come at once, in place of one by one.
 */
final class NegotiationRecords {

    /** No statement takes more numbers than the database's protocol can count. */
    private static final int AT_ONCE = 30_000;

    final Negotiation negotiation;
    final List<Track> tracks;
    final List<Round> rounds;
    final List<WorkingGroup> workingGroups;
    final List<GroupSession> groupSessions;
    final List<Issue> issues;
    final List<Agreement> agreements;
    final List<Statement> statements;
    final List<Milestone> milestones;
    final List<CoverageNote> coverageNotes;
    List<Person> people = List.of();
    List<Party> parties = List.of();
    List<Succession> successions = List.of();
    List<OtherName> otherNames = List.of();

    /** By slug. */
    final Map<String, Source> sources = new TreeMap<>();

    private final EntityManager entities;
    private final Map<Long, List<Citation>> citations = new HashMap<>();

    NegotiationRecords(
            Negotiation negotiation,
            EntityManager entities,
            Citations citations,
            OtherNames otherNames,
            Successions successions) {
        this.entities = entities;
        this.negotiation = negotiation;
        this.tracks = own(Track.class, "where x.negotiation = :negotiation order by x.description.ordinal, x.id");
        String ofRounds = "where x.track.negotiation = :negotiation order by x.id";
        own(Round.class, "left join fetch x.sittings " + ofRounds);
        own(Round.class, "left join fetch x.announcements " + ofRounds);
        this.rounds = own(Round.class, "left join fetch x.delegations each left join fetch each.members " + ofRounds);
        String all = "where x.negotiation = :negotiation order by x.id";
        this.workingGroups = own(WorkingGroup.class, all);
        this.groupSessions = own(GroupSession.class, "where x.round.track.negotiation = :negotiation order by x.id");
        own(Issue.class, "left join fetch x.judgements " + all);
        own(Issue.class, "left join fetch x.statusChanges " + all);
        this.issues = own(Issue.class, "left join fetch x.positions " + all);
        own(Agreement.class, "left join fetch x.signatories " + all);
        own(Agreement.class, "left join fetch x.commitments each left join fetch each.assessments " + all);
        this.agreements =
                own(Agreement.class, "left join fetch x.commitments each left join fetch each.deliveries " + all);
        this.statements = own(Statement.class, all);
        this.milestones = own(Milestone.class, all);
        this.coverageNotes = own(CoverageNote.class, all);
        this.people = named(Person.class, "left join fetch x.appointments");
        this.parties = named(Party.class, "");
        this.successions =
                successions.among(this.parties.stream().map(Party::id).toList());
        this.otherNames = atOnce(Stream.of(tracks, issues, people, parties)
                        .flatMap(List::stream)
                        .map(Recorded::id)
                        .toList())
                .flatMap(some -> otherNames.of(some).stream())
                .toList();
        cite(citations);
    }

    private <T extends Recorded> List<T> own(Class<T> kind, String rest) {
        return entities.createQuery("select x from " + kind.getSimpleName() + " x " + rest, kind)
                .setParameter("negotiation", negotiation)
                .getResultList();
    }

    /** The records of a kind that those loaded so far name, by slug. */
    private <T extends Recorded & Referenced> List<T> named(Class<T> kind, String fetched) {
        Set<Object> numbers = new LinkedHashSet<>();
        all().forEach(each -> numbers(each.description(), RecordKind.of(kind)).forEach(numbers::add));
        String select = "select x from " + kind.getSimpleName() + " x " + fetched + " where x.id in :numbers";
        return atOnce(List.copyOf(numbers))
                .flatMap(some -> entities.createQuery(select, kind)
                        .setParameter("numbers", some)
                        .getResultStream())
                .sorted(Comparator.comparing(Referenced::reference))
                .toList();
    }

    /** The numbers of the records of a kind that a description names. A record that was not loaded stays so. */
    private Stream<Object> numbers(Record description, RecordKind kind) {
        PersistenceUnitUtil identifiers = entities.getEntityManagerFactory().getPersistenceUnitUtil();
        return RecordFields.of(description.getClass()).stream()
                .filter(each -> each.shape() == RecordField.Shape.RECORD && each.kind() == kind)
                .map(each -> each.value(description))
                .filter(Objects::nonNull)
                .map(identifiers::getIdentifier);
    }

    private void cite(Citations all) {
        atOnce(all().map(Recorded::id).toList())
                .flatMap(some -> all.withSourcesOf(some).stream())
                .forEach(each -> {
                    citations
                            .computeIfAbsent(each.recordId(), record -> new ArrayList<>())
                            .add(each);
                    sources.put(each.source().slug(), each.source());
                });
    }

    private static <T> Stream<List<T>> atOnce(List<T> numbers) {
        return IntStream.range(0, (numbers.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(part -> numbers.subList(part * AT_ONCE, Math.min(numbers.size(), (part + 1) * AT_ONCE)));
    }

    /** What sources say of a record, in the order in which it was added. */
    List<Citation> citations(Recorded record) {
        return citations.getOrDefault(record.id(), List.of());
    }

    /** All that was loaded and can be cited. */
    private Stream<Recorded> all() {
        return Stream.of(
                        List.of(negotiation),
                        tracks,
                        rounds,
                        workingGroups,
                        groupSessions,
                        issues,
                        agreements,
                        statements,
                        milestones,
                        coverageNotes,
                        people,
                        parties,
                        successions,
                        otherNames)
                .flatMap(List::stream)
                .flatMap(NegotiationRecords::withParts);
    }

    private static Stream<Recorded> withParts(Recorded record) {
        Stream<? extends Recorded> parts = Stream.of();
        if (record instanceof Round round) {
            parts = Stream.of(round.sittings(), round.announcements(), round.delegations())
                    .flatMap(Collection::stream);
        } else if (record instanceof Delegation delegation) {
            parts = delegation.members().stream();
        } else if (record instanceof Issue issue) {
            parts = Stream.of(issue.judgements(), issue.statusChanges(), issue.positions())
                    .flatMap(Collection::stream);
        } else if (record instanceof Agreement agreement) {
            parts = Stream.concat(agreement.signatories().stream(), agreement.commitments().stream());
        } else if (record instanceof Commitment commitment) {
            parts = Stream.concat(commitment.deliveries().stream(), commitment.assessments().stream());
        } else if (record instanceof Person person) {
            parts = person.appointments().stream();
        }
        return Stream.concat(Stream.of(record), parts.flatMap(NegotiationRecords::withParts));
    }
}
