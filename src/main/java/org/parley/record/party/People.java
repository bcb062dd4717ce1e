package org.parley.record.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface People extends JpaRepository<Person, Long> {

    Optional<Person> findBySlug(String slug);

    /** The titles that these people ever held, with the parties they held them for. */
    @Query("""
            select a from Appointment a join fetch a.person join fetch a.description.party where a.person.id in :people order by a.id""")
    List<Appointment> appointmentsOf(Collection<Long> people);

    /** Who ever held a title for a party, by name. */
    @Query(value = """
            select p from Person p where exists (select 1 from Appointment a where a.person = p and a.description.party.id = :party)
            order by collate(p.description.name as people), p.id""", countQuery = """
            select count(distinct a.person.id) from Appointment a where a.description.party.id = :party""")
    Page<Person> whoStoodFor(long party, Pageable page);

    /** The titles that these people ever held for a party. */
    @Query("""
            select a from Appointment a join fetch a.person join fetch a.description.party
            where a.description.party.id = :party and a.person in :people order by a.id""")
    List<Appointment> appointmentsFor(long party, Collection<Person> people);

    List<Person> findBySlugIn(Collection<String> slugs);
}
