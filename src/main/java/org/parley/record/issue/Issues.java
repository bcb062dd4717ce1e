package org.parley.record.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.web.Neighbours;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Issues extends JpaRepository<Issue, Long> {

    /** An issue with its group, its judgements of difficulty, and its changes of status with their rounds and tracks. */
    @Query("""
            select i from Issue i join fetch i.negotiation n left join fetch i.description.group left join fetch i.statusChanges c
            left join fetch c.description.round r left join fetch r.track left join fetch i.judgements j
            where n.slug = :negotiation and i.slug = :slug order by c.id, j.id""")
    Optional<Issue> withHistory(String negotiation, String slug);

    /**
     * All issues of a negotiation with their groups, their judgements of difficulty, and their changes of status with the rounds they
     * happened in.
     */
    @Query("""
            select i from Issue i left join fetch i.description.group left join fetch i.statusChanges c
            left join fetch c.description.round r left join fetch r.track left join fetch i.judgements j
            where i.negotiation.slug = :negotiation order by i.id, c.id, j.id""")
    List<Issue> withStatusChanges(String negotiation);

    /** All issues of a negotiation with their positions and the parties that take them. */
    @Query("""
            select i from Issue i left join fetch i.positions p left join fetch p.description.party left join fetch p.description.statedBy
            where i.negotiation.slug = :negotiation order by i.id, p.id""")
    List<Issue> withPositions(String negotiation);

    /** The issues that a working group handles, with their changes of status, hardest first. */
    @Query("""
            select i from Issue i left join fetch i.statusChanges where i.description.group.id = :group
            order by function('last_difficulty', i.id) desc nulls last, collate(i.description.title as people)""")
    List<Issue> ofGroup(long group);

    /** All of a negotiation, the hardest first. */
    @Query("""
            select new org.parley.web.Neighbours$Titled(i.slug, i.description.title) from Issue i where i.negotiation.id = :negotiation
            order by function('last_difficulty', i.id) desc nulls last, collate(i.description.title as people), i.slug""")
    List<Neighbours.Titled> titles(long negotiation);

    /** How many rounds of its negotiation began after the day on which it last moved. */
    @Query("select function('rounds_since_movement' as Integer, i.id, :day) from Issue i where i.id = :issue")
    int roundsSinceMovement(long issue, LocalDate day);
}
