package org.parley.record.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface People extends JpaRepository<Person, Long> {

    Optional<Person> findBySlug(String slug);

    /** The titles that these people ever held, with the parties they held them for. */
    @Query("""
            select a from Appointment a join fetch a.person join fetch a.description.party where a.person.id in :people order by a.id""")
    List<Appointment> appointmentsOf(Collection<Long> people);

    /** The titles that anyone ever held for a party. */
    @Query("""
            select a from Appointment a join fetch a.person join fetch a.description.party where a.description.party.id = :party order by a.id""")
    List<Appointment> appointmentsFor(long party);

    List<Person> findBySlugIn(Collection<String> slugs);
}
