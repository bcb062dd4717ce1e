package org.parley.record.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Positions extends JpaRepository<Position, Long> {

    @Query("""
            select p from Position p join fetch p.description.party left join fetch p.description.statedBy
            where p.issue.id = :issue order by p.id""")
    List<Position> ofIssue(long issue);

    /** What was reported in a negotiation from one day to another: on the hardest issue first. */
    @Query("""
            select p from Position p join fetch p.issue i join fetch p.description.party left join fetch p.description.statedBy
            where i.negotiation.slug = :negotiation and p.description.effective.earliest >= :first and p.description.effective.latest <= :last
            order by i.description.difficulty desc, i.description.title, p.id""")
    List<Position> reportedBetween(String negotiation, LocalDate first, LocalDate last);

    @Query("""
            select p from Position p join fetch p.issue i join fetch i.negotiation join fetch p.description.party left join fetch p.description.statedBy
            where p.description.party.id in :parties order by p.id""")
    List<Position> ofParties(Collection<Long> parties);
}
