package org.parley.record.group;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface GroupSessions extends JpaRepository<GroupSession, Long> {

    @Query("select s from GroupSession s join fetch s.group where s.round.id in :rounds order by s.id")
    List<GroupSession> ofRounds(Collection<Long> rounds);

    /** All sessions, in any round, of the groups that sat in this one. */
    @Query("""
            select s from GroupSession s join fetch s.group g left join fetch g.description.formedIn join fetch s.round
            where g.id in (
            select own.group.id from GroupSession own where own.round.id = :round) order by s.id""")
    List<GroupSession> ofGroupsThatSatIn(long round);

    /** All sessions of a group with their rounds and tracks. */
    @Query("select s from GroupSession s join fetch s.round r join fetch r.track where s.group = :group order by s.id")
    List<GroupSession> ofGroup(WorkingGroup group);

    /** The sessions of all groups of a negotiation with their rounds and tracks. */
    @Query("""
            select s from GroupSession s join fetch s.group g join fetch s.round r join fetch r.track
            where g.negotiation.id = :negotiation order by s.id""")
    List<GroupSession> ofNegotiation(long negotiation);
}
