package org.parley.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Agreements extends JpaRepository<Agreement, Long> {

    @Query("""
            select a from Agreement a join fetch a.negotiation n left join fetch a.track left join fetch a.round r left join fetch r.track
            where n.slug = :negotiation and a.slug = :slug""")
    Optional<Agreement> find(String negotiation, String slug);

    /** All agreements of a negotiation with their rounds, commitments and deliveries. */
    @Query("""
            select a from Agreement a left join fetch a.track left join fetch a.round r left join fetch r.track
            left join fetch a.commitments c left join fetch c.byParty left join fetch c.toParty left join fetch c.deliveries
            where a.negotiation.slug = :negotiation order by a.id""")
    List<Agreement> withDeliveries(String negotiation);

    List<Agreement> findByIdIn(Collection<Long> ids);
}
