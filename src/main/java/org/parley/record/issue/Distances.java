package org.parley.record.issue;

/**
 * The distance between the parties on two days. Whether it narrowed is judged only among those whose position is recorded
 * on both: a party that is heard of for the first time moves nothing.
 */
public record Distances(Distance then, Distance now) {

    public DistanceMove move() {
        if (!then.isKnown()) {
            return DistanceMove.UNKNOWN;
        }
        int wider = comparable().steps() - then.steps();
        return wider == 0 ? DistanceMove.SAME : wider < 0 ? DistanceMove.NARROWED : DistanceMove.WIDENED;
    }

    /** By how many steps it narrowed or widened. */
    public int by() {
        return then.isKnown() ? Math.abs(comparable().steps() - then.steps()) : 0;
    }

    /** Whether parties are known now that were not then, so that not all of what is known is compared. */
    public boolean isOfSome() {
        return then.isKnown() && now.known().size() > then.known().size();
    }

    private Distance comparable() {
        return now.among(then.known().keySet());
    }
}
