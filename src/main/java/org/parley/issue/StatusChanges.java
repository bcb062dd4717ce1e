package org.parley.issue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface StatusChanges extends JpaRepository<StatusChange, Long> {

    @Query("select c from StatusChange c join fetch c.issue where c.round.id in :rounds order by c.id")
    List<StatusChange> ofRounds(Collection<Long> rounds);
}
