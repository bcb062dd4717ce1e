package org.parley.record.source;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parley.history.Actor;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;

/**
 * What an editor decided on a field that sources give different values for. Append-only: the last one on a field counts.
 * It does not change what the record says.
 */
@Entity
@Immutable
public class DisputeResolution extends Recorded {

    private long recordId;
    private String field;
    private @Nullable String chosen;
    private List<String> weighed = List.of();
    private String reason;
    private String actor;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected DisputeResolution() {}

    /** @param at when, and by whom, it was decided */
    public DisputeResolution(long recordId, String field, Verdict verdict, Actor actor, Instant at) {
        this.recordId = recordId;
        this.field = field;
        this.chosen = verdict.chosen();
        this.weighed = List.copyOf(verdict.weighed());
        this.reason = verdict.reason();
        this.actor = actor.name();
        this.at = at;
    }

    public long recordId() {
        return recordId;
    }

    public String field() {
        return field;
    }

    /** The value that stands; null where the dispute was opened again. */
    public @Nullable String chosen() {
        return chosen;
    }

    public String reason() {
        return reason;
    }

    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    /** All values that were weighed. */
    public List<String> weighed() {
        return List.copyOf(weighed);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DISPUTE_RESOLUTION;
    }

    @Override
    public String label() {
        String words = field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return chosen == null
                ? "Dispute over the " + words + " opened again"
                : "Dispute over the " + words + " settled: " + shortened(chosen);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("record", recordId)
                .with("field", field)
                .with("chosen", chosen)
                .with("weighed", weighed)
                .with("why", reason);
    }

    /**
     * What was decided.
     *
     * @param chosen the value that stands; null where the dispute is opened again
     * @param weighed all values there are; another one opens the dispute again
     */
    public record Verdict(@Nullable String chosen, List<String> weighed, String reason) {

        public Verdict {
            if (chosen != null && !weighed.contains(chosen)) {
                throw new IllegalArgumentException("what stands is one of the values that were weighed");
            }
        }
    }
}
