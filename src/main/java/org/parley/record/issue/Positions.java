package org.parley.record.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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
            order by function('last_difficulty', i.id) desc nulls last, collate(i.description.title as people), p.id""")
    List<Position> reportedBetween(String negotiation, LocalDate first, LocalDate last);

    /** The issues on which a party took a position, with their negotiations, in the order of their names. */
    @Query(value = """
            select i from Issue i join fetch i.negotiation n
            where exists (select 1 from Position p where p.issue = i and p.description.party.id = :party)
            order by collate(n.description.name as people), n.id, collate(i.description.title as people), i.id""", countQuery = """
            select count(distinct p.issue.id) from Position p where p.description.party.id = :party""")
    Page<Issue> issuesOf(long party, Pageable page);

    /** The positions of a party on some issues. */
    @Query("""
            select p from Position p join fetch p.issue i join fetch i.negotiation join fetch p.description.party left join fetch p.description.statedBy
            where p.description.party.id = :party and i in :issues order by p.id""")
    List<Position> ofParty(long party, Collection<Issue> issues);
}
