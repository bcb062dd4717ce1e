package org.parley.desk;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.record.group.WorkingGroups;
import org.parley.record.issue.Issues;
import org.parley.record.party.Parties;
import org.parley.record.party.Person;
import org.parley.record.source.Source;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Tracks;
import org.springframework.stereotype.Component;

/** Finds what a form may name, in nine statements however much it names. */
@Component
class FindingKnownRecords {

    private final Tracks tracks;
    private final Parties parties;
    private final FindingPeople people;
    private final WorkingGroups groups;
    private final Issues issues;
    private final EntityManager entities;

    FindingKnownRecords(
            Tracks tracks,
            Parties parties,
            FindingPeople people,
            WorkingGroups groups,
            Issues issues,
            EntityManager entities) {
        this.tracks = tracks;
        this.parties = parties;
        this.people = people;
        this.groups = groups;
        this.issues = issues;
        this.entities = entities;
    }

    KnownRecords namedIn(RoundForm form, Negotiation negotiation) {
        KnownPeople known = people.all();
        return new KnownRecords(
                negotiation,
                tracks.ofNegotiation(negotiation.slug()),
                parties.findAll(),
                known,
                people(form, known),
                groups.ofNegotiation(negotiation.slug()),
                issues.withStatusChanges(negotiation.slug()),
                sources(form),
                new HashSet<>(entities.createQuery("select s.slug from Source s", String.class)
                        .getResultList()),
                new HashSet<>(entities.createQuery(
                                "select a.slug from Agreement a where a.negotiation = :negotiation", String.class)
                        .setParameter("negotiation", negotiation)
                        .getResultList()));
    }

    private Map<Long, Person> people(RoundForm form, KnownPeople known) {
        Set<Long> named = names(form)
                .distinct()
                .flatMap(each -> known.named(each).stream())
                .map(KnownPerson::id)
                .collect(Collectors.toSet());
        return entities
                .createQuery(
                        "select p from Person p left join fetch p.appointments a left join fetch a.description.party where p.id in :ids",
                        Person.class)
                .setParameter("ids", named)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static Stream<String> names(RoundForm form) {
        Stream<PersonRow> members = form.delegations.stream().flatMap(each -> each.members.stream());
        return Stream.of(members, form.announcements.stream(), form.statements.stream())
                .flatMap(rows -> rows)
                .map(row -> row.person)
                .filter(each -> !each.isBlank());
    }

    private List<Source> sources(RoundForm form) {
        return entities.createQuery(
                        "select s from Source s where s.slug in :slugs or s.description.address in :addresses",
                        Source.class)
                .setParameter(
                        "slugs", form.sources.stream().map(each -> each.source).toList())
                .setParameter(
                        "addresses",
                        form.sources.stream().map(each -> each.address).toList())
                .getResultList();
    }
}
