package org.parley.issue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface StatusChanges extends JpaRepository<StatusChange, Long> {

    /** Every change, whenever it was, of the issues that moved in the round. */
    @Query("""
            select c from StatusChange c join fetch c.issue i left join fetch c.round where i.id in (
            select own.issue.id from StatusChange own where own.round.id = :round) order by i.difficulty desc, i.title, c.id""")
    List<StatusChange> ofIssuesThatMovedIn(long round);

    @Query("""
            select c from StatusChange c left join fetch c.round r left join fetch r.track
            where c.issue.id = :issue order by c.id""")
    List<StatusChange> ofIssue(long issue);

    @Query("select c from StatusChange c join fetch c.issue where c.round.id in :rounds order by c.id")
    List<StatusChange> ofRounds(Collection<Long> rounds);
}
