package org.parley.record.party;

import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface People extends JpaRepository<Person, Long> {

    Optional<Person> findBySlug(String slug);

    /**
     * The titles that these people ever held, with the parties they held them for, each with the days on which its sources
     * were published: those of the whole and of its title or beginning, not those that give another title or tell of its end.
     */
    @Query("""
            select a as appointment, s.description.publishedOn as published
            from Appointment a join fetch a.person join fetch a.description.party
            left join Citation c on c.recordId = a.id and coalesce(c.description.field, '') <> 'to'
                and (c.description.value is null or coalesce(c.description.field, '') <> 'title'
                    or c.description.value = a.description.title)
            left join c.description.source s where a.person.id in :people order by a.id, c.id""")
    List<Tuple> appointmentsWithPublications(Collection<Long> people);

    /** What these people were, and on which days that is certain. */
    default Titles titlesOf(Collection<Long> people) {
        return people.isEmpty() ? new Titles(List.of()) : Titles.of(appointmentsWithPublications(people));
    }

    /** Who ever held a title for a party, by name. */
    @Query(value = """
            select p from Person p where exists (select 1 from Appointment a where a.person = p and a.description.party.id = :party)
            order by collate(p.description.name as people), p.id""", countQuery = """
            select count(distinct a.person.id) from Appointment a where a.description.party.id = :party""")
    Page<Person> whoStoodFor(long party, Pageable page);

    List<Person> findBySlugIn(Collection<String> slugs);
}
