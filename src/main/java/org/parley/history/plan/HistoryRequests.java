package org.parley.history.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.history.Action;
import org.parley.history.Actor;
import org.parley.history.ChangeSetHead;
import org.parley.history.History;
import org.parley.history.RecordFinder;
import org.parley.web.Violations;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Requests on the history: to bring earlier states back, to remove records, to merge duplicates. Each is granted as a new change
 * set, as a whole or not at all.
 */
@Service
public class HistoryRequests {

    private final Planner planner;
    private final RecordFinder finder;
    private final PlanWriter writer;
    private final History history;
    private final TransactionTemplate transaction;
    private final TransactionTemplate looking;

    HistoryRequests(
            Planner planner,
            RecordFinder finder,
            PlanWriter writer,
            History history,
            PlatformTransactionManager transactions) {
        this.planner = planner;
        this.finder = finder;
        this.writer = writer;
        this.history = history;
        // one of its own, so that no entity of a caller is left stale
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.looking = new TransactionTemplate(transactions);
        this.looking.setReadOnly(true);
    }

    /** What granting the request would do, as things stand now. */
    public Plan plan(HistoryRequest request) {
        return Objects.requireNonNull(looking.execute(status -> planner.plan(planner.build(request))));
    }

    /**
     * Grants a request.
     *
     * @param reason why; it is kept with every record that changes
     * @param seen of the plan that was shown
     * @return what came of it; nothing is done if something stands in the way, or the plan has changed since
     */
    public HistoryResult grant(HistoryRequest request, Actor actor, String reason, String seen) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("what is brought back, taken away or merged needs a reason");
        }
        try {
            return Objects.requireNonNull(transaction.execute(status -> tryTo(request, actor, reason, seen)));
        } catch (DataIntegrityViolationException taken) {
            return refused(
                    request,
                    new Obstacle(
                            Obstacle.Reason.TAKEN,
                            null,
                            Objects.requireNonNullElse(Violations.constraint(taken), "unknown"),
                            null,
                            null));
        } catch (ConcurrencyFailureException meanwhile) {
            return new HistoryResult.Overtaken(plan(request));
        }
    }

    private HistoryResult tryTo(HistoryRequest request, Actor actor, String reason, String seen) {
        finder.lock(planner.build(request).touched());
        // what was changed before the rows were locked counts
        PlanBuilder builder = planner.build(request);
        if (!builder.findings().isEmpty()) {
            return new HistoryResult.Refused(planner.plan(builder));
        }
        if (!planner.seen(builder).equals(seen)) {
            return new HistoryResult.Overtaken(planner.plan(builder));
        }
        ChangeSetHead head = history.head(actor, reason, builder.undoes());
        writer.apply(builder, head, bringsBack(request) ? Action.RESTORED : Action.CHANGED);
        return new HistoryResult.Done(head.number());
    }

    private static boolean bringsBack(HistoryRequest request) {
        return !(request instanceof HistoryRequest.Removal) && !(request instanceof HistoryRequest.Merge);
    }

    private HistoryResult refused(HistoryRequest request, Obstacle obstacle) {
        Plan plan = plan(request);
        List<Obstacle> obstacles = new ArrayList<>(plan.obstacles());
        obstacles.add(obstacle);
        return new HistoryResult.Refused(new Plan(plan.effects(), obstacles, plan.seen()));
    }
}
