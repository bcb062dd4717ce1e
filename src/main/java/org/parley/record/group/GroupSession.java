package org.parley.record.group;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.talks.Round;

/** What a working group took up in one round, and what came of it in words. */
@Entity
public class GroupSession extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY)
    private WorkingGroup workingGroup;

    @ManyToOne(fetch = FetchType.LAZY)
    private Round round;

    private List<String> topics = List.of();
    private @Nullable String result;

    @SuppressWarnings("NullAway.Init")
    protected GroupSession() {}

    public GroupSession(WorkingGroup workingGroup, Round round, List<String> topics, @Nullable String result) {
        this.workingGroup = workingGroup;
        this.round = round;
        minute(topics, result);
    }

    /** Replaces the minutes: what was taken up and what came of it. */
    public final void minute(List<String> topics, @Nullable String result) {
        this.topics = List.copyOf(topics);
        this.result = result;
    }

    public WorkingGroup workingGroup() {
        return workingGroup;
    }

    public Round round() {
        return round;
    }

    public List<String> topics() {
        return Collections.unmodifiableList(topics);
    }

    public @Nullable String result() {
        return result;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.GROUP_SESSION;
    }

    @Override
    public String label() {
        return workingGroup.name() + " in " + round.label();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("group", workingGroup.slug())
                .with("round", round.reference())
                .with("topics", topics)
                .with("result", result);
    }
}
