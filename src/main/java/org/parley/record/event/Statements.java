package org.parley.record.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Statements extends JpaRepository<Statement, Long> {

    /** Which statements s of persons p and parties y are asked for. A day that is open to one side counts at the day it names. */
    String ASKED = """
            where s.negotiation.id = :negotiation and (:person is null or p.slug = :person) and (:party is null or y.slug = :party)
            and (:tone is null or s.description.tone = :tone)
            and (cast(:from as LocalDate) is null or coalesce(s.description.day.latest, s.description.day.earliest) >= :from)
            and (cast(:to as LocalDate) is null or coalesce(s.description.day.earliest, s.description.day.latest) <= :to)
            """;

    /**
     * What was said in a negotiation, with who said it and what it is about, the last first. Null lets everything through.
     *
     * @param person the slug of who said it
     * @param party the slug of the party for which it was said
     * @param from what may have been said on that day or later
     * @param to what may have been said by that day
     */
    @Query(
            value = """
            select s from Statement s left join fetch s.description.person p left join fetch s.description.party y
            left join fetch s.description.round r left join fetch r.track left join fetch s.description.issue
            left join fetch s.description.agreement
            """ + ASKED + """
            order by coalesce(s.description.day.earliest, s.description.day.latest) desc, s.id desc""",
            countQuery =
                    "select count(s) from Statement s left join s.description.person p left join s.description.party y "
                            + ASKED)
    Page<Statement> list(
            long negotiation,
            @Nullable String person,
            @Nullable String party,
            @Nullable Tone tone,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Pageable page);

    @Query("""
            select s from Statement s left join fetch s.description.person left join fetch s.description.party
            where s.description.issue.id = :issue order by s.id""")
    List<Statement> ofIssue(long issue);

    @Query("""
            select s from Statement s left join fetch s.description.person left join fetch s.description.party
            where s.description.agreement.id = :agreement order by s.id""")
    List<Statement> ofAgreement(long agreement);

    @Query("""
            select s from Statement s left join fetch s.description.person left join fetch s.description.party
            where s.negotiation.id = :negotiation and s.description.claim = :claim order by s.id""")
    List<Statement> claiming(long negotiation, Claim claim);

    /** What a person said, or what was said for a party, with the negotiation: the last first. */
    @Query("""
            select s from Statement s join fetch s.negotiation left join fetch s.description.person left join fetch s.description.party
            where s.description.person.id = :person or s.description.party.id = :party order by s.description.day.earliest desc nulls last, s.id desc""")
    List<Statement> by(@Nullable Long person, @Nullable Long party, Pageable most);

    /** The last that was said for each of these parties in a negotiation by a day, the last first: at most three of each. */
    @Query("""
            select s from Party p
            join lateral (
              select x.id as number from Statement x where x.description.party = p and x.negotiation.slug = :negotiation
              and coalesce(x.description.day.earliest, x.description.day.latest) <= :day
              order by coalesce(x.description.day.earliest, x.description.day.latest) desc, x.id desc
              limit 3) found
            join Statement s on s.id = found.number
            left join fetch s.description.person join fetch s.description.party
            where p.id in :parties
            order by coalesce(s.description.day.earliest, s.description.day.latest) desc, s.id desc""")
    List<Statement> lastOf(Collection<Long> parties, String negotiation, LocalDate day);

    @Query("""
            select s from Statement s left join fetch s.description.person left join fetch s.description.party
            where s.description.round.id in :rounds order by s.id""")
    List<Statement> ofRounds(Collection<Long> rounds);
}
