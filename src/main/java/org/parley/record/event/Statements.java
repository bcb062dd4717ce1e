package org.parley.record.event;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Statements extends JpaRepository<Statement, Long> {

    @Query("""
            select s from Statement s left join fetch s.description.person left join fetch s.description.party
            where s.description.issue.id = :issue order by s.id""")
    List<Statement> ofIssue(long issue);

    @Query("""
            select s from Statement s left join fetch s.description.person left join fetch s.description.party
            where s.description.agreement.id = :agreement order by s.id""")
    List<Statement> ofAgreement(long agreement);

    @Query("""
            select s from Statement s left join fetch s.description.person left join fetch s.description.party
            where s.negotiation.id = :negotiation and s.description.claim = :claim order by s.id""")
    List<Statement> claiming(long negotiation, Claim claim);

    /** What a person said, or what was said for a party, with the negotiation: the last first. */
    @Query("""
            select s from Statement s join fetch s.negotiation left join fetch s.description.person left join fetch s.description.party
            where s.description.person.id = :person or s.description.party.id = :party order by s.description.day.earliest desc nulls last, s.id desc""")
    List<Statement> by(@Nullable Long person, @Nullable Long party, Pageable most);

    @Query("""
            select s from Statement s left join fetch s.description.person left join fetch s.description.party
            where s.description.round.id in :rounds order by s.id""")
    List<Statement> ofRounds(Collection<Long> rounds);
}
