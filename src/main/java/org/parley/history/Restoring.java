package org.parley.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.web.Violations;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings earlier states back, takes records away and makes two one: each as a new step, whole or not at all. */
@Service
public class Restoring {

    private final Planner planner;
    private final Rows rows;
    private final Rewriting rewriting;
    private final History history;
    private final TransactionTemplate transaction;
    private final TransactionTemplate looking;

    Restoring(
            Planner planner, Rows rows, Rewriting rewriting, History history, PlatformTransactionManager transactions) {
        this.planner = planner;
        this.rows = rows;
        this.rewriting = rewriting;
        this.history = history;
        // one of its own, so that no entity of a caller is left stale
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.looking = new TransactionTemplate(transactions);
        this.looking.setReadOnly(true);
    }

    /** What granting the wish would come to, now. */
    public Plan plan(Wish wish) {
        return Objects.requireNonNull(looking.execute(status -> planner.plan(planner.draft(wish))));
    }

    /**
     * @param reason why; it is kept with every record that changes
     * @param seen of the plan that was shown
     */
    public Restored grant(Wish wish, Actor actor, String reason, String seen) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("what is brought back, taken away or merged needs a reason");
        }
        try {
            return Objects.requireNonNull(transaction.execute(status -> tryTo(wish, actor, reason, seen)));
        } catch (DataIntegrityViolationException taken) {
            return refused(
                    wish,
                    new Obstacle(
                            Obstacle.Reason.TAKEN,
                            null,
                            Objects.requireNonNullElse(Violations.constraint(taken), "unknown"),
                            null,
                            null));
        } catch (ConcurrencyFailureException meanwhile) {
            return new Restored.Overtaken(plan(wish));
        }
    }

    private Restored tryTo(Wish wish, Actor actor, String reason, String seen) {
        rows.lock(planner.draft(wish).touched());
        // what was changed before the rows were locked counts
        Draft draft = planner.draft(wish);
        if (!draft.findings().isEmpty()) {
            return new Restored.Refused(planner.plan(draft));
        }
        if (!planner.seen(draft).equals(seen)) {
            return new Restored.Overtaken(planner.plan(draft));
        }
        StepHead head = history.head(actor, reason, draft.undoes());
        rewriting.apply(draft, head, bringsBack(wish) ? Action.RESTORED : Action.CHANGED);
        return new Restored.Done(head.number());
    }

    private static boolean bringsBack(Wish wish) {
        return !(wish instanceof Wish.Removal) && !(wish instanceof Wish.Merge);
    }

    private Restored refused(Wish wish, Obstacle obstacle) {
        Plan plan = plan(wish);
        List<Obstacle> obstacles = new ArrayList<>(plan.obstacles());
        obstacles.add(obstacle);
        return new Restored.Refused(new Plan(plan.effects(), obstacles, plan.seen()));
    }
}
