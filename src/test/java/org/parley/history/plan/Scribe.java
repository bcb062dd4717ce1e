package org.parley.history.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.parley.date.FuzzyDate;
import org.parley.history.Actor;
import org.parley.history.ChangeSet;
import org.parley.history.History;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.record.issue.Issue;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.StatusChange;
import org.parley.record.issue.StatusChangeDescription;
import org.parley.record.name.OtherName;
import org.parley.record.name.OtherNameDescription;
import org.parley.record.name.OtherNameKind;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.PersonDescription;
import org.parley.record.source.Citation;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationDescription;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundReport;
import org.parley.testing.RoundReports;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Edits records as features do: entities in one transaction, told to a change set. */
public final class Scribe {

    public static final Actor MIRA = new Actor(null, "Mira Lund");
    public static final Actor TOMAS = new Actor(null, "Tomas Berg");

    private final TransactionTemplate transaction;
    private final EntityManager entities;
    private final History history;
    private final JdbcClient database;
    private final RecordFinder finder;
    private final RecordNames names;

    public Scribe(ApplicationContext application) {
        this.transaction = application.getBean(TransactionTemplate.class);
        this.entities = application.getBean(EntityManager.class);
        this.history = application.getBean(History.class);
        this.database = application.getBean(JdbcClient.class);
        this.finder = application.getBean(RecordFinder.class);
        this.names = application.getBean(RecordNames.class);
    }

    /** @return the number of the change set, 0 when nothing changed */
    public long write(Actor actor, String reason, BiConsumer<EntityManager, ChangeSet> edits) {
        OptionalLong written = transaction.execute(status -> {
            ChangeSet changeSet = history.begin(actor, reason);
            edits.accept(entities, changeSet);
            return changeSet.write();
        });
        return written.orElse(0);
    }

    public <T extends Recorded> long change(
            Actor actor, Class<T> type, long number, Long negotiation, Consumer<T> edit) {
        return write(actor, "as reported", (entities, changeSet) -> {
            T record = entities.find(type, number);
            Snapshot before = record.snapshot();
            edit.accept(record);
            changeSet.changed(record, negotiation, before);
        });
    }

    public long reportVenue(Actor actor, long round, String venue) {
        return change(actor, Round.class, round, negotiationOf(round), each -> each.describe(with(each, venue, null)));
    }

    public long reportSummary(Actor actor, long round, String summary) {
        return change(
                actor, Round.class, round, negotiationOf(round), each -> each.describe(with(each, null, summary)));
    }

    /** Adds the delegation of a party with one person. */
    public long addDelegation(Actor actor, long round, long party, long person) {
        return write(actor, "was there too", (entities, changeSet) -> {
            Round where = entities.find(Round.class, round);
            Snapshot before = where.snapshot();
            var delegation = where.addDelegation(
                    new DelegationDescription(entities.find(Party.class, party), Capacity.OBSERVER, null));
            var member = delegation.send(entities.find(Person.class, person), MemberRole.HEAD);
            entities.flush();
            Long negotiation = where.track().negotiation().id();
            changeSet.created(delegation, negotiation);
            changeSet.created(member, negotiation);
            changeSet.changed(where, negotiation, before);
            entities.lock(where, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        });
    }

    /** Takes a party's delegation away, with its people. */
    public long removeDelegation(Actor actor, long round, long party) {
        return write(actor, "was not there", (entities, changeSet) -> {
            Round where = entities.find(Round.class, round);
            Snapshot before = where.snapshot();
            Long negotiation = where.track().negotiation().id();
            var delegation = where.delegations().stream()
                    .filter(each -> each.party().id() == party)
                    .findFirst()
                    .orElseThrow();
            Set<Long> going = new HashSet<>(Set.of(delegation.id()));
            delegation.members().forEach(each -> going.add(each.id()));
            delegation.members().forEach(each -> changeSet.removed(each, negotiation, each.snapshot()));
            changeSet.removed(delegation, negotiation, delegation.snapshot());
            // the database drops their citations with them
            entities.createQuery("select c from Citation c where c.recordId in :going", Citation.class)
                    .setParameter("going", going)
                    .getResultList()
                    .forEach(each -> changeSet.removed(each, negotiation, each.snapshot()));
            where.removeDelegation(delegation);
            changeSet.changed(where, negotiation, before);
            entities.lock(where, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        });
    }

    /** Enters a person a second time, and beside the first in every delegation that one sits in. */
    public long logAgain(Actor actor, long person) {
        return write(actor, "did not find him", (entities, changeSet) -> {
            Person first = entities.find(Person.class, person);
            // grows with all that is ever done: a count of people would name the second as one was named before
            long number = number("select max(id) from revision");
            Person second =
                    new Person(first.slug() + "-again-" + number, new PersonDescription(first.name() + " " + number));
            entities.persist(second);
            changeSet.created(second, null);
            entities.createQuery(
                            "select m.delegation from DelegationMember m where m.description.person = :person",
                            Delegation.class)
                    .setParameter("person", first)
                    .getResultList()
                    .forEach(each -> {
                        Round where = each.round();
                        Snapshot before = where.snapshot();
                        Snapshot delegation = each.snapshot();
                        var member = each.send(second, MemberRole.MEMBER);
                        entities.flush();
                        Long negotiation = where.track().negotiation().id();
                        changeSet.created(member, negotiation);
                        changeSet.changed(each, negotiation, delegation);
                        changeSet.changed(where, negotiation, before);
                        entities.lock(where, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
                    });
        });
    }

    public long move(Actor actor, long issue, String day, String rationale) {
        return write(actor, "moved", (entities, changeSet) -> {
            Issue what = entities.find(Issue.class, issue);
            var change = what.move(
                    new StatusChangeDescription(FuzzyDate.parse(day), IssueStatus.DEADLOCKED, null, rationale));
            entities.persist(change);
            changeSet.created(change, what.negotiation().id());
        });
    }

    /** Puts an append-only record right. */
    public long correct(Actor actor, long statusChange, String rationale) {
        return write(actor, "misread", (entities, changeSet) -> {
            var type = StatusChange.class;
            Snapshot before = entities.find(type, statusChange).snapshot();
            entities.clear();
            database.sql("update status_change set rationale = ? where id = ?")
                    .params(rationale, statusChange)
                    .update();
            var now = entities.find(type, statusChange);
            changeSet.corrected(now, now.issue().negotiation().id(), before);
        });
    }

    /** Makes two people one where they sat and what they held: every reference moves, the double goes. */
    public long merge(Actor actor, long other, long into) {
        return write(actor, "the same person", (entities, changeSet) -> {
            Map<RecordKind, Set<Long>> touched = touchedByMerging(other, into);
            Map<Long, Snapshot> before = new LinkedHashMap<>();
            finder.find(touched).forEach((number, record) -> before.put(number, record.snapshot()));
            Person gone = entities.find(Person.class, other);
            changeSet.removed(gone, null, gone.snapshot());
            String name = gone.name();
            entities.clear();
            for (String table : List.of("delegation_member", "appointment")) {
                update("update " + table + " set person_id = ? where person_id = ?", into, other);
            }
            OtherName alias = new OtherName(
                    entities.find(Person.class, into), OtherNameDescription.of(name, OtherNameKind.ALIAS));
            entities.persist(alias);
            entities.flush();
            changeSet.created(alias, null);
            update("delete from person where id = ?", other);
            Map<Long, Long> negotiations = names.negotiationsOf(before.keySet());
            finder.find(touched)
                    .forEach((number, record) ->
                            changeSet.changed(record, negotiations.get(number), before.get(number)));
        });
    }

    private Map<RecordKind, Set<Long>> touchedByMerging(long other, long into) {
        Map<RecordKind, Set<Long>> touched = new EnumMap<>(RecordKind.class);
        touched.put(RecordKind.PERSON, Set.of(into));
        touched.put(RecordKind.APPOINTMENT, numbers("select id from appointment where person_id = ?", other));
        touched.put(
                RecordKind.DELEGATION_MEMBER, numbers("select id from delegation_member where person_id = ?", other));
        touched.put(
                RecordKind.DELEGATION,
                numbers("select delegation_id from delegation_member where person_id = ?", other));
        touched.put(RecordKind.ROUND, numbers("""
                select d.round_id from delegation_member m join delegation d on d.id = m.delegation_id
                where m.person_id = ?""", other));
        return touched;
    }

    private void update(String sql, Object... parameters) {
        database.sql(sql).params(parameters).update();
    }

    private Set<Long> numbers(String sql, long number) {
        return Set.copyOf(database.sql(sql).param(number).query(Long.class).list());
    }

    public long number(String sql, Object... parameters) {
        return database.sql(sql).params(parameters).query(Long.class).single();
    }

    public String text(String sql, Object... parameters) {
        return database.sql(sql).params(parameters).query(String.class).single();
    }

    private Long negotiationOf(long round) {
        return number("select t.negotiation_id from round r join track t on t.id = r.track_id where r.id = ?", round);
    }

    private static RoundReport with(Round round, String venue, String summary) {
        RoundReport was = round.description();
        return RoundReports.changed(
                was,
                "venue",
                venue == null ? was.venue() : venue,
                "summary",
                summary == null ? was.summary() : summary);
    }
}
