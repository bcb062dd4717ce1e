package org.parley.record.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.parley.history.Actor;
import org.parley.history.LongText;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.web.Labels;

/**
 * What an editor decided on a field that sources give different values for. Append-only: the last one on a field counts.
 * It does not change what the record says.
 */
@Entity
@Immutable
public class DisputeResolution extends Recorded {

    private long recordId;

    @Embedded
    private Verdict description;

    private String actor;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected DisputeResolution() {}

    /** @param at when, and by whom, it was decided */
    public DisputeResolution(long recordId, Verdict verdict, Actor actor, Instant at) {
        this.recordId = recordId;
        this.description = verdict;
        this.actor = actor.name();
        this.at = at;
    }

    @Override
    public Verdict description() {
        return description;
    }

    public long recordId() {
        return recordId;
    }

    public String field() {
        return description.field();
    }

    /** The value that stands; null where the dispute was opened again. */
    public @Nullable String chosen() {
        return description.chosen();
    }

    public String reason() {
        return description.why();
    }

    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    /** All values that were weighed. */
    public List<String> weighed() {
        return description.weighed();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DISPUTE_RESOLUTION;
    }

    @Override
    public String label() {
        String chosen = chosen();
        String words = Labels.split(field());
        return chosen == null
                ? "Dispute over the " + words + " opened again"
                : "Dispute over the " + words + " settled: " + shortened(chosen);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("record", recordId).with(description);
    }

    /**
     * What was decided on a field.
     *
     * @param chosen the value that stands; null where the dispute is opened again
     * @param weighed all values there are; another one opens the dispute again
     */
    @Embeddable
    public record Verdict(
            String field,
            @Nullable String chosen,
            List<String> weighed,
            @Column(name = "reason") @LongText String why) {

        public Verdict {
            if (chosen != null && !weighed.contains(chosen)) {
                throw new IllegalArgumentException("what stands is one of the values that were weighed");
            }
            weighed = List.copyOf(weighed);
        }
    }
}
