package org.parley.workinggroup;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface GroupSessions extends JpaRepository<GroupSession, Long> {

    @Query("select s from GroupSession s join fetch s.workingGroup where s.round.id in :rounds order by s.id")
    List<GroupSession> ofRounds(Collection<Long> rounds);

    /** All sessions of a group with their rounds and tracks. */
    @Query(
            "select s from GroupSession s join fetch s.round r join fetch r.track where s.workingGroup = :group order by s.id")
    List<GroupSession> ofGroup(WorkingGroup group);
}
