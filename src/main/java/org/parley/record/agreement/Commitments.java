package org.parley.record.agreement;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Commitments extends JpaRepository<Commitment, Long> {

    /** What a party owes, by number: of the last agreement first. */
    @Query("""
            select c.id from Commitment c join c.agreement a where c.description.by.id = :party
            order by a.description.date.earliest desc nulls last, c.id""")
    Page<Long> owedBy(long party, Pageable page);

    /** With their deliveries and agreements: of the last agreement first. */
    @Query("""
            select c from Commitment c join fetch c.agreement a join fetch a.negotiation left join fetch c.description.by
            left join fetch c.description.to left join fetch c.deliveries left join fetch c.assessments where c.id in :commitments
            order by a.description.date.earliest desc nulls last, c.id""")
    List<Commitment> withDeliveries(Collection<Long> commitments);
}
