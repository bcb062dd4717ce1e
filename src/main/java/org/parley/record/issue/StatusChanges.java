package org.parley.record.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface StatusChanges extends JpaRepository<StatusChange, Long> {

    /** Every change, whenever it was, of the issues that moved in the round. */
    @Query("""
            select c from StatusChange c join fetch c.issue i left join fetch c.description.round where i.id in (
            select own.issue.id from StatusChange own where own.description.round.id = :round) order by function('last_difficulty', i.id) desc nulls last, collate(i.description.title as people), c.id""")
    List<StatusChange> ofIssuesThatMovedIn(long round);

    /** Every change, whenever it was, of the issues that moved in these rounds or, in no round, within one of two spans. */
    @Query("""
            select c from StatusChange c join fetch c.issue i left join fetch c.description.round
            where i.negotiation.slug = :negotiation and exists (
            select 1 from StatusChange own where own.issue = i and (own.description.round.id in :rounds or own.description.round.id is null and (
            own.description.effective.earliest >= :firstFrom and own.description.effective.latest <= :firstTo
            or own.description.effective.earliest >= :secondFrom and own.description.effective.latest <= :secondTo)))
            order by function('last_difficulty', i.id) desc nulls last, collate(i.description.title as people), c.id""")
    List<StatusChange> ofIssuesThatMovedInOrWithin(
            String negotiation,
            Collection<Long> rounds,
            @Nullable LocalDate firstFrom,
            @Nullable LocalDate firstTo,
            @Nullable LocalDate secondFrom,
            @Nullable LocalDate secondTo);

    @Query("select c from StatusChange c join fetch c.issue where c.description.round.id in :rounds order by c.id")
    List<StatusChange> ofRounds(Collection<Long> rounds);
}
