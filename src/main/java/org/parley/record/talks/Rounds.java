package org.parley.record.talks;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.Party;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

public interface Rounds extends JpaRepository<Round, Long> {

    /**
     * One round with its track and negotiation.
     *
     * @param slug its number where it has one
     */
    @Query("""
            select r from Round r join fetch r.track t join fetch t.negotiation n
            where n.slug = :negotiation and t.slug = :track and r.slug = :slug""")
    Optional<Round> find(String negotiation, String track, String slug);

    /** A round, and those beside it on its track in the order of time that were not called off. Empty where there is no such round. */
    @NativeQuery("""
            with placed as (
                select d.id, d.slug, d.in_time, d.status from track t join negotiation n on n.id = t.negotiation_id
                join round_due d on d.track_id = t.id where n.slug = :negotiation and t.slug = :track),
            here as (select id, in_time from placed where slug = :slug)
            select here.id as round,
                   (select p.id from placed p where p.in_time < here.in_time and p.status <> 'CANCELLED'
                    order by p.in_time desc limit 1) as before,
                   (select p.id from placed p where p.in_time > here.in_time and p.status <> 'CANCELLED'
                    order by p.in_time limit 1) as after,
                   (select p.id from placed p where p.in_time < here.in_time and is_held(p.status)
                        and exists (select from delegation d where d.round_id = p.id)
                    order by p.in_time desc limit 1) as seated
            from here""")
    Optional<Neighbours> around(String negotiation, String track, String slug);

    /** The numbers of a round, of the one before and after it, and of the last one before it that sat with delegations that are known. */
    interface Neighbours {
        long getRound();

        @Nullable
        Long getBefore();

        @Nullable
        Long getAfter();

        @Nullable
        Long getSeated();
    }

    /** These rounds with tracks and negotiations, and with what was announced of them and by whom. */
    @Query("""
            select r from Round r join fetch r.track t join fetch t.negotiation n
            left join fetch r.announcements a left join fetch a.description.party left join fetch a.description.person
            left join fetch r.sittings
            where r.id in :rounds""")
    List<Round> withAnnouncements(Collection<Long> rounds);

    /**
     * The rounds of the other tracks of a negotiation that certainly began by one day and lasted to another or longer, in the order of
     * time, without those that were cancelled.
     *
     * @param to by which they began on any day that their dates allow
     * @param from to which they lasted on any day that their dates allow
     */
    @Query("""
            select r from Round r join fetch r.track t
            where t.negotiation.id = :negotiation and t <> :track and r.description.status <> CANCELLED
            and r.description.firstDay.latest <= :to
            and coalesce(r.description.lastDay.earliest, r.description.firstDay.earliest) >= :from
            order by r.description.firstDay.earliest, t.description.ordinal, r.id""")
    List<Round> onOtherTracks(long negotiation, Track track, LocalDate from, LocalDate to);

    /** All rounds of a negotiation with their tracks: by track, then in the order of time. */
    @Query("""
            select r from Round r join fetch r.track t join fetch t.negotiation n join RoundInTime o on o.id = r.id
            where n.slug = :negotiation order by t.description.ordinal, t.id, o.inTime""")
    List<Round> ofNegotiation(String negotiation);

    /** The rounds that were held and have delegations, or those of one track, the last one first. */
    @Query("""
            select r from Round r join fetch r.track t join fetch t.negotiation n
            where n.slug = :negotiation and (:track is null or t.slug = :track)
            and r.description.status in :held and exists (select 1 from Delegation d where d.round = r)
            order by r.description.firstDay.earliest desc nulls last, t.description.ordinal, r.description.number desc, r.id""")
    Page<Round> withDelegations(
            String negotiation, @Nullable String track, Collection<RoundStatus> held, Pageable page);

    default Page<Round> withDelegations(String negotiation, @Nullable String track, Pageable page) {
        return withDelegations(negotiation, track, RoundStatus.HELD, page);
    }

    /** The parties that sat in rounds that were held, those of most rounds first. */
    @Query("""
            select p from Delegation d join d.description.party p where d.round.track.negotiation.id = :negotiation
            and d.round.description.status in :held group by p order by count(d) desc, collate(p.description.name as people)""")
    List<Party> partiesWithDelegations(long negotiation, Collection<RoundStatus> held);

    /** The same with how many of those rounds each of them sat in as one of the parties to the conflict, those of most first. */
    @Query("""
            select p as party, count(case when d.description.capacity = PARTY then 1 end) as negotiated from Delegation d
            join d.description.party p where d.round.track.negotiation.id = :negotiation
            and d.round.description.status in :held group by p
            order by count(case when d.description.capacity = PARTY then 1 end) desc, count(d) desc,
            collate(p.description.name as people)""")
    List<Tuple> partiesByCapacity(long negotiation, Collection<RoundStatus> held);

    /** Where and for whom these people sat in rounds that were held, or those of one track, in the order of time. */
    @Query("""
            select m from DelegationMember m join fetch m.description.person p join fetch m.delegation d
            join fetch d.round r join fetch r.track t
            where t.negotiation.slug = :negotiation and (:track is null or t.slug = :track)
            and r.description.status in :held and p.id in :people
            and (d.description.presence is null or d.description.presence <> CONSULTED)
            order by r.description.firstDay.earliest nulls first, r.description.firstDay.latest, t.description.ordinal,
            r.description.number, r.id""")
    List<DelegationMember> membersOf(
            Collection<Long> people, String negotiation, @Nullable String track, Collection<RoundStatus> held);

    /** These rounds with the places where they sat. */
    @Query("select r from Round r left join fetch r.sittings where r.id in :rounds")
    List<Round> withSittings(Collection<Long> rounds);

    /** These rounds with the places where they sat, and with their delegations, members and people. */
    @Query("""
            select r from Round r left join fetch r.sittings left join fetch r.delegations d left join fetch d.description.party
            left join fetch d.members m left join fetch m.description.person
            where r.id in :rounds""")
    List<Round> withDelegations(Collection<Long> rounds);

    /** The rounds that were held or are under way and whose first day somebody gave, with their tracks. */
    @Query("""
            select r from Round r join fetch r.track t join RoundInTime o on o.id = r.id
            where t.negotiation.slug = :negotiation
            and r.description.status in :held and r.description.firstDay.edtf is not null
            order by t.description.ordinal, t.id, o.inTime""")
    List<Round> begun(String negotiation, Collection<RoundStatus> held);

    default List<Round> begun(String negotiation) {
        return begun(negotiation, RoundStatus.HELD);
    }

    /** The parties that ever sat at a round of the negotiation; whoever was only consulted did not. */
    @Query("""
            select distinct d.description.party.id from Delegation d where d.round.track.negotiation.slug = :negotiation
            and (d.description.presence is null or d.description.presence <> CONSULTED)""")
    Set<Long> partiesAtTheTable(String negotiation);

    /** All that was announced of these rounds, with who said so, in the order it was logged. */
    @Query("""
            select a from ScheduleAnnouncement a left join fetch a.description.party left join fetch a.description.person
            where a.round.id in :rounds order by a.id""")
    List<ScheduleAnnouncement> announcementsOf(Collection<Long> rounds);

    /** The rounds of a negotiation, or of one track or status of it: by track, the last one first. */
    @Query("""
            select r from Round r join fetch r.track t join RoundInTime o on o.id = r.id
            where t.negotiation.slug = :negotiation
            and (:track is null or t.slug = :track) and (:status is null or r.description.status = :status)
            order by t.description.ordinal, t.id, o.inTime desc""")
    Page<Round> list(String negotiation, @Nullable String track, @Nullable RoundStatus status, Pageable page);

    /**
     * The last round that each track of these negotiations has begun by a day, with its track, negotiation and places. Found beside each
     * track ({@code lateral}): compared with a subquery, the database would read all rounds there are.
     */
    @Query("""
            select r from Track g
            join lateral (
              select last.id as number from Round last where last.track = g and last.description.status in :held
              and coalesce(last.description.firstDay.earliest, last.description.firstDay.latest) <= :day
              order by coalesce(last.description.firstDay.earliest, last.description.firstDay.latest) desc,
                last.description.firstDay.latest desc, last.id desc
              limit 1) found
            join Round r on r.id = found.number
            join fetch r.track t join fetch t.negotiation left join fetch r.sittings
            where g.negotiation.id in :negotiations""")
    List<Round> lastBegun(Collection<Long> negotiations, Collection<RoundStatus> held, LocalDate day);

    /**
     * The rounds of these negotiations that are still to come, with tracks and negotiations, and with what was announced
     * of them and by whom.
     */
    @Query("""
            select r from Round r join fetch r.track t join fetch t.negotiation n
            left join fetch r.announcements a left join fetch a.description.party left join fetch a.description.person
            left join fetch r.sittings
            where n.id in :negotiations and r.description.status in :expected""")
    List<Round> withAnnouncements(Collection<Long> negotiations, Collection<RoundStatus> expected);

    /** The rounds of which something was announced, or those of one track: by track, the last one first. */
    @Query("""
            select r from Round r join fetch r.track t join fetch t.negotiation n join RoundInTime o on o.id = r.id
            where n.slug = :negotiation and (:track is null or t.slug = :track)
            and exists (select 1 from ScheduleAnnouncement a where a.round = r)
            order by t.description.ordinal, t.id, o.inTime desc""")
    Page<Round> announced(String negotiation, @Nullable String track, Pageable page);

    @Query("select coalesce(max(r.description.number), 0) from Round r where r.track = :track")
    int highestNumber(Track track);
}
