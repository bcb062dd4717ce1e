package org.parley.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Few requests are worked on at once, in the order in which they came: on so many processors more of them would only wait for
 * each other. A few more wait for their turn, not for long.
 */
public class WorkQueue {

    private final Semaphore turns;
    private final Semaphore places;
    private final Duration longestWait;

    WorkQueue(int atOnce, int waiting, Duration longestWait) {
        this.turns = new Semaphore(atOnce, true);
        this.places = new Semaphore(waiting);
        this.longestWait = longestWait;
    }

    /**
     * Waits for a turn, which is to be given back by {@link #end}.
     *
     * @return whether there was one
     */
    boolean begin() {
        try {
            return turns.tryAcquire(0, TimeUnit.SECONDS) || waitForTurn();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void end() {
        turns.release();
    }

    /** How many wait for a turn, or are about to get it. */
    int waiting() {
        return turns.getQueueLength();
    }

    /**
     * Waits for what another request works out, as long as for a turn.
     *
     * @return null where it came to nothing, or not in time
     */
    public <T> @Nullable T await(CompletableFuture<@Nullable T> other) {
        if (!places.tryAcquire()) {
            return null;
        }
        try {
            return other.get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            places.release();
        }
    }

    private boolean waitForTurn() throws InterruptedException {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            return turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            places.release();
        }
    }
}
