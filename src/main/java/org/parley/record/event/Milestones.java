package org.parley.record.event;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Milestones extends JpaRepository<Milestone, Long> {

    @Query(
            "select m from Milestone m left join fetch m.description.track where m.negotiation.slug = :negotiation order by m.id")
    List<Milestone> ofNegotiation(String negotiation);
}
