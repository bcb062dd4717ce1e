package org.parley.page.dispute;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.SignedIn;
import org.parley.history.ChangeSet;
import org.parley.history.History;
import org.parley.record.source.DisputeResolution;
import org.parley.record.source.DisputeResolution.Verdict;
import org.parley.web.FormSubmissions;
import org.parley.web.LocalAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what was decided: once, and only in face of what the editor saw. */
@Service
class SettlingDisputes {

    private final FindingDisputes disputes;
    private final FormSubmissions submissions;
    private final History history;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettlingDisputes(
            FindingDisputes disputes,
            FormSubmissions submissions,
            History history,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock) {
        this.disputes = disputes;
        this.submissions = submissions;
        this.history = history;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param content names the form as it was sent */
    Settling save(UUID content, long record, String field, DisputeForm form, SignedIn who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Settling settling = saveOrSayWhyNot(content, record, field, form, who);
            if (!(settling instanceof Settling.Saved)) {
                status.setRollbackOnly();
            }
            return settling;
        }));
    }

    private Settling saveOrSayWhyNot(UUID content, long record, String name, DisputeForm form, SignedIn who) {
        Optional<String> before = submissions.take(content, who.accountId());
        if (before.isPresent()) {
            return new Settling.Saved(before.get());
        }
        DisputedField field = disputes.locked(record, name);
        if (!field.seen().equals(form.seen)) {
            return new Settling.Overtaken();
        }
        Decision decision = Decision.read(form, field);
        if (decision.verdict() == null) {
            return new Settling.Refused(decision.problems());
        }
        String page = LocalAddress.saved(
                wayOn(field, decision.verdict(), form.back), write(field, decision.verdict(), who), List.of());
        submissions.ledTo(content, page);
        return new Settling.Saved(page);
    }

    private long write(DisputedField field, Verdict verdict, SignedIn who) {
        ChangeSet step = history.begin(who.actor(), verdict.why());
        var resolution = new DisputeResolution(field.record().id(), verdict, who.actor(), clock.instant());
        entities.persist(resolution);
        step.created(resolution, disputes.negotiationOf(field.record().id()));
        return step.write().orElseThrow();
    }

    /** Back to where the editor was looking; where the record says something else, first to the link that corrects it. */
    private static String wayOn(DisputedField field, Verdict verdict, String given) {
        String back = LocalAddress.of(given, "/history/" + field.record().id());
        boolean differs = verdict.chosen() != null
                && field.carried() != null
                && !field.carried().equals(verdict.chosen());
        return differs ? LocalAddress.returning(field.address(), back) : back;
    }
}
