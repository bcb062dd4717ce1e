package org.parley.history.plan;

import java.util.List;
import org.parley.history.RecordName;

/**
 * What granting a request comes to.
 *
 * @param effects what happens to each record; parts are named before or after their whole
 * @param obstacles why it cannot be done; empty when it can
 * @param seen stands for the state that the plan was made of: when it differs, somebody changed something meanwhile
 */
public record Plan(List<Effect> effects, List<Obstacle> obstacles, String seen) {

    public Plan {
        effects = List.copyOf(effects);
        obstacles = List.copyOf(obstacles);
    }

    public boolean isPossible() {
        return obstacles.isEmpty();
    }

    public record Effect(Outcome outcome, RecordName record) {}

    public enum Outcome {
        COMES_BACK,
        GOES_BACK,
        /** It stays where another goes, and takes over what it lacks. */
        STAYS,
        /** It names the one that stays instead of the one that goes. */
        MOVES,
        /** It says what another says already, and becomes one with that. */
        FOLDS,
        GOES_AWAY
    }
}
