package org.parley.issue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Positions extends JpaRepository<Position, Long> {

    @Query("""
            select p from Position p join fetch p.party left join fetch p.statedBy
            where p.issue.id = :issue order by p.id""")
    List<Position> ofIssue(long issue);

    @Query("""
            select p from Position p join fetch p.issue i join fetch i.negotiation join fetch p.party
            where p.party.id in :parties order by p.id""")
    List<Position> ofParties(Collection<Long> parties);
}
