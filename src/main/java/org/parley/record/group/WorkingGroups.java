package org.parley.record.group;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface WorkingGroups extends JpaRepository<WorkingGroup, Long> {

    @Query("select g from WorkingGroup g where g.negotiation.slug = :negotiation and g.slug = :slug")
    Optional<WorkingGroup> find(String negotiation, String slug);

    /** A group with the rounds that formed and dissolved it. */
    @Query("""
            select g from WorkingGroup g left join fetch g.description.formedIn f left join fetch f.track
            left join fetch g.description.dissolvedIn d left join fetch d.track
            where g.negotiation.slug = :negotiation and g.slug = :slug""")
    Optional<WorkingGroup> withRounds(String negotiation, String slug);

    /** All groups of a negotiation with the rounds that formed and dissolved them, by name. */
    @Query("""
            select g from WorkingGroup g left join fetch g.description.formedIn f left join fetch f.track
            left join fetch g.description.dissolvedIn d left join fetch d.track
            where g.negotiation.id = :negotiation order by collate(g.description.name as people), g.id""")
    List<WorkingGroup> ofNegotiation(long negotiation);
}
