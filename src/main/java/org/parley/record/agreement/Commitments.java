package org.parley.record.agreement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Commitments extends JpaRepository<Commitment, Long> {

    /** What a party owes, with its deliveries and agreement: the last agreement first. */
    @Query("""
            select c from Commitment c join fetch c.agreement a join fetch a.negotiation left join fetch c.description.by
            left join fetch c.description.to left join fetch c.deliveries where c.description.by.id = :party
            order by a.description.date.earliest desc nulls last, c.id""")
    List<Commitment> owedBy(long party);
}
