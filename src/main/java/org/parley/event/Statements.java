package org.parley.event;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Statements extends JpaRepository<Statement, Long> {

    @Query("""
            select s from Statement s left join fetch s.person left join fetch s.party
            where s.round.id in :rounds order by s.id""")
    List<Statement> ofRounds(Collection<Long> rounds);
}
