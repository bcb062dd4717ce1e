package org.parley.record.issue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.RecordKind;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.group.WorkingGroup;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;

/** An item of the checklist: what is to be settled, how hard it is, and how it moved. */
@Entity
public class Issue extends Versioned {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    private String slug;

    private String title;

    @Enumerated(EnumType.STRING)
    private IssueCategory category;

    private int difficulty;

    private String difficultyReason;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable WorkingGroup workingGroup;

    @OneToMany(mappedBy = "issue", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<StatusChange> statusChanges = new LinkedHashSet<>();

    @OneToMany(mappedBy = "issue", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<Position> positions = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Issue() {}

    public Issue(Negotiation negotiation, String slug, IssueDescription description) {
        this.negotiation = negotiation;
        this.slug = slug;
        describe(description);
    }

    /** Replaces what is said of the issue; its address (slug), its history of status and its positions stay. */
    @SuppressWarnings("NullAway.Init")
    public final void describe(IssueDescription description) {
        this.title = description.title();
        this.category = description.category();
        this.difficulty = description.difficulty();
        this.difficultyReason = description.difficultyReason();
        this.workingGroup = description.workingGroup();
    }

    public StatusChange move(FuzzyDate effective, IssueStatus to, @Nullable Round round, String rationale) {
        if (rationale.isBlank()) {
            throw new IllegalArgumentException("a change of status needs its rationale");
        }
        StatusChange change = new StatusChange(this, effective, to, round, rationale);
        statusChanges.add(change);
        return change;
    }

    public Position takePosition(
            Party party, FuzzyDate effective, Stance stance, String words, @Nullable Person statedBy) {
        Position position = new Position(this, party, effective, stance, words, statedBy);
        positions.add(position);
        return position;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public IssueCategory category() {
        return category;
    }

    /** From 1 (easy) to 5 (hardest). */
    public int difficulty() {
        return difficulty;
    }

    public String difficultyReason() {
        return difficultyReason;
    }

    /** The group that handles it. */
    public @Nullable WorkingGroup workingGroup() {
        return workingGroup;
    }

    public Set<StatusChange> statusChanges() {
        return Collections.unmodifiableSet(statusChanges);
    }

    public Set<Position> positions() {
        return Collections.unmodifiableSet(positions);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ISSUE;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot()
                .with("slug", slug)
                .with("title", title)
                .with("category", category)
                .with("difficulty", difficulty)
                .with("difficultyReason", difficultyReason)
                .with("group", workingGroup == null ? null : workingGroup.slug());
    }
}
