package org.parley.record.group;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.talks.Round;

/** What a working group took up in one round, and what came of it in words. */
@Entity
public class GroupSession extends Versioned implements Described<GroupSessionDescription> {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "working_group_id")
    private WorkingGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    private Round round;

    @Embedded
    private GroupSessionDescription description;

    @SuppressWarnings("NullAway.Init")
    protected GroupSession() {}

    public GroupSession(WorkingGroup group, Round round, GroupSessionDescription description) {
        this.group = group;
        this.round = round;
        this.description = description;
    }

    @Override
    public GroupSessionDescription description() {
        return description;
    }

    @Override
    public void describe(GroupSessionDescription description) {
        this.description = description;
    }

    public WorkingGroup group() {
        return group;
    }

    public Round round() {
        return round;
    }

    public List<String> topics() {
        return description.topics();
    }

    public @Nullable String result() {
        return description.result();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.GROUP_SESSION;
    }

    @Override
    public String label() {
        return group.name() + " in " + round.label();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("group", group).with("round", round).with(description);
    }
}
