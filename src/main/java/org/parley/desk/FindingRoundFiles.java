package org.parley.desk;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.parley.record.agreement.Agreement;
import org.parley.record.event.Statements;
import org.parley.record.group.GroupSessions;
import org.parley.record.issue.StatusChanges;
import org.parley.record.source.Citations;
import org.parley.record.talks.Round;
import org.parley.record.talks.Rounds;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds a round with all that hangs on it, in nine statements however much that is. */
@Component
class FindingRoundFiles {

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

    private final Rounds rounds;
    private final GroupSessions sessions;
    private final Statements statements;
    private final StatusChanges moves;
    private final Citations citations;
    private final EntityManager entities;

    FindingRoundFiles(
            Rounds rounds,
            GroupSessions sessions,
            Statements statements,
            StatusChanges moves,
            Citations citations,
            EntityManager entities) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.statements = statements;
        this.moves = moves;
        this.citations = citations;
        this.entities = entities;
    }

    /** @throws NotFoundException when there is no such round */
    RoundFile at(RoundAddress address) {
        return rounds.find(address.negotiation(), address.track(), address.number())
                .map(this::of)
                .orElseThrow(() -> new NotFoundException("no round at " + address));
    }

    /** The round that the form is about, even if it got another number meanwhile. */
    RoundFile of(RoundForm form, RoundAddress address) {
        Optional<Round> byId = form.id.matches("\\d{1,18}")
                ? Optional.ofNullable(entities.find(Round.class, Long.valueOf(form.id)))
                : Optional.empty();
        return byId.filter(each -> each.track().negotiation().slug().equals(address.negotiation()))
                .map(this::of)
                .orElseGet(() -> at(address));
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
                sessions.ofRounds(id),
                agreements,
                statements.ofRounds(id),
                moves.ofRounds(id),
                citations.withSourcesOf(id));
    }
}
