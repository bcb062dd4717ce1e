package org.parley.form.round;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.parley.record.agreement.Agreement;
import org.parley.record.event.Statements;
import org.parley.record.group.GroupSessions;
import org.parley.record.issue.StatusChanges;
import org.parley.record.source.Citations;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Negotiations;
import org.parley.record.talks.Round;
import org.parley.record.talks.Rounds;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds a round with all that hangs on it, in nine statements however much that is. */
@Component
class RoundFiles {

    private static final String ANNOUNCEMENTS = """
            select r from Round r left join fetch r.announcements a left join fetch a.description.party left join fetch a.description.person
            where r = :round""";
    private static final String SIGNATORIES = """
            select a from Agreement a left join fetch a.signatories s left join fetch s.description.party left join fetch s.description.person
            where a.description.round = :round order by a.id""";
    private static final String COMMITMENTS = """
            select a from Agreement a left join fetch a.description.track left join fetch a.commitments c
            left join fetch c.description.by left join fetch c.description.to left join fetch c.deliveries
            where a.description.round = :round""";

    private final Negotiations negotiations;
    private final Rounds rounds;
    private final GroupSessions sessions;
    private final Statements statements;
    private final StatusChanges statusChanges;
    private final Citations citations;
    private final EntityManager entities;

    RoundFiles(
            Negotiations negotiations,
            Rounds rounds,
            GroupSessions sessions,
            Statements statements,
            StatusChanges statusChanges,
            Citations citations,
            EntityManager entities) {
        this.negotiations = negotiations;
        this.rounds = rounds;
        this.sessions = sessions;
        this.statements = statements;
        this.statusChanges = statusChanges;
        this.citations = citations;
        this.entities = entities;
    }

    /** @throws NotFoundException when there is no such round */
    RoundFile at(RoundKey address) {
        return rounds.find(address.negotiation(), address.track(), address.slug())
                .map(this::of)
                .orElseThrow(() -> new NotFoundException("no round at " + address));
    }

    /**
     * @throws NotFoundException when there is none under that slug
     */
    Negotiation negotiation(String slug) {
        return negotiations.findBySlug(slug).orElseThrow(() -> new NotFoundException("no negotiation " + slug));
    }

    /**
     * The round that a form is about, even if it got another number meanwhile.
     *
     * @param number as the form carries it
     */
    RoundFile of(String number, RoundKey address) {
        return find(number, address).map(this::of).orElseGet(() -> at(address));
    }

    /** The same, with others kept from saving it until the end of the transaction. */
    RoundFile locked(String number, RoundKey address) {
        Round round = find(number, address)
                .or(() -> rounds.find(address.negotiation(), address.track(), address.slug()))
                .orElseThrow(() -> new NotFoundException("no round at " + address));
        entities.refresh(round, LockModeType.PESSIMISTIC_WRITE);
        return of(round);
    }

    private Optional<Round> find(String number, RoundKey address) {
        Optional<Round> byNumber = number.matches("\\d{1,18}")
                ? Optional.ofNullable(entities.find(Round.class, Long.valueOf(number)))
                : Optional.empty();
        return byNumber.filter(each -> each.track().negotiation().slug().equals(address.negotiation()));
    }

    private RoundFile of(Round round) {
        List<Long> id = List.of(round.id());
        rounds.withDelegations(id);
        entities.createQuery(ANNOUNCEMENTS, Round.class)
                .setParameter("round", round)
                .getResultList();
        List<Agreement> agreements = entities.createQuery(SIGNATORIES, Agreement.class)
                .setParameter("round", round)
                .getResultList();
        entities.createQuery(COMMITMENTS, Agreement.class)
                .setParameter("round", round)
                .getResultList();
        return new RoundFile(
                round,
                round.sittings(),
                sessions.ofRounds(id),
                agreements,
                statements.ofRounds(id),
                statusChanges.ofRounds(id),
                citations.withSourcesOf(id));
    }
}
