package org.parley.record.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.web.Neighbours;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Agreements extends JpaRepository<Agreement, Long> {

    @Query("""
            select a from Agreement a join fetch a.negotiation n left join fetch a.description.track left join fetch a.description.round r left join fetch r.track
            where n.slug = :negotiation and a.slug = :slug""")
    Optional<Agreement> find(String negotiation, String slug);

    /** All agreements of a negotiation with their rounds, commitments and deliveries. */
    @Query("""
            select a from Agreement a left join fetch a.description.track left join fetch a.description.round r left join fetch r.track
            left join fetch a.commitments c left join fetch c.description.by left join fetch c.description.to left join fetch c.deliveries left join fetch c.assessments
            where a.negotiation.id = (select n.id from Negotiation n where n.slug = :negotiation) order by a.id""")
    List<Agreement> withDeliveries(String negotiation);

    /** What was agreed in a round, with commitments and deliveries. */
    @Query("""
            select a from Agreement a left join fetch a.commitments c left join fetch c.description.by left join fetch c.description.to
            left join fetch c.deliveries left join fetch c.assessments where a.description.round.id = :round order by a.id""")
    List<Agreement> ofRound(long round);

    /** What was agreed in these rounds. */
    @Query("select a from Agreement a where a.description.round.id in :rounds order by a.id")
    List<Agreement> ofRounds(Collection<Long> rounds);

    /** One agreement with its commitments and deliveries, and the parties to them. */
    @Query("""
            select a from Agreement a left join fetch a.description.track left join fetch a.description.round r left join fetch r.track
            left join fetch a.commitments c left join fetch c.description.by left join fetch c.description.to
            left join fetch c.assessments left join fetch c.deliveries d left join fetch d.description.by left join fetch d.description.to
            where a.negotiation.id = (select n.id from Negotiation n where n.slug = :negotiation) and a.slug = :slug""")
    Optional<Agreement> withCommitments(String negotiation, String slug);

    @Query("""
            select s from Signatory s join fetch s.description.party left join fetch s.description.person
            where s.agreement.id = :agreement order by s.ordinal, s.id""")
    List<Signatory> signatoriesOf(long agreement);

    /** These agreements with their commitments and deliveries. */
    @Query("""
            select a from Agreement a left join fetch a.commitments c left join fetch c.description.by left join fetch c.description.to
            left join fetch c.deliveries left join fetch c.assessments where a.id in :agreements""")
    List<Agreement> withCommitments(Collection<Long> agreements);

    /** The agreements of a negotiation, or of one type or status of it, the last one first. */
    @Query("""
            select a from Agreement a left join fetch a.description.round r left join fetch r.track
            where a.negotiation.id = (select n.id from Negotiation n where n.slug = :negotiation)
            and (:type is null or a.description.type = :type) and (:status is null or a.description.status = :status)
            order by a.description.date.earliest desc nulls last, a.id desc""")
    Page<Agreement> list(
            String negotiation, @Nullable AgreementType type, @Nullable AgreementStatus status, Pageable page);

    /** All of a negotiation by day. */
    @Query("""
            select new org.parley.web.Neighbours$Titled(a.slug, a.description.title) from Agreement a where a.negotiation.id = :negotiation
            order by a.description.date.earliest nulls first, a.id""")
    List<Neighbours.Titled> titles(long negotiation);
}
