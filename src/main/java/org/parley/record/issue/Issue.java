package org.parley.record.issue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Described;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Referenced;
import org.parley.history.Snapshot;
import org.parley.history.Versioned;
import org.parley.record.group.WorkingGroup;
import org.parley.record.source.Knowledge;
import org.parley.record.talks.Negotiation;

/** An item of the checklist: what is to be settled, how hard it is, and how it moved. */
@Entity
public class Issue extends Versioned implements Described<IssueDescription>, Referenced {

    @ManyToOne(fetch = FetchType.LAZY)
    private Negotiation negotiation;

    private String slug;

    @Embedded
    private IssueDescription description;

    @OneToMany(mappedBy = "issue", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<StatusChange> statusChanges = new LinkedHashSet<>();

    @OneToMany(mappedBy = "issue", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<Position> positions = new LinkedHashSet<>();

    @OneToMany(mappedBy = "issue", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private Set<DifficultyJudgement> judgements = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Issue() {}

    public Issue(Negotiation negotiation, String slug, IssueDescription description) {
        this.negotiation = negotiation;
        this.slug = slug;
        this.description = description;
    }

    @Override
    public IssueDescription description() {
        return description;
    }

    @Override
    public void describe(IssueDescription description) {
        this.description = description;
    }

    public StatusChange move(StatusChangeDescription change) {
        StatusChange added = new StatusChange(this, change);
        statusChanges.add(added);
        return added;
    }

    /** Says how hard it is to settle. */
    public DifficultyJudgement judge(DifficultyJudgementDescription judgement) {
        DifficultyJudgement added = new DifficultyJudgement(this, judgement);
        judgements.add(added);
        return added;
    }

    public Position takePosition(PositionDescription position) {
        Position added = new Position(this, position);
        positions.add(added);
        return added;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public String slug() {
        return slug;
    }

    @Override
    public String reference() {
        return slug;
    }

    public String title() {
        return description.title();
    }

    public IssueCategory category() {
        return description.category();
    }

    /** How hard it is to settle, as it was last judged; null where nobody did. */
    public @Nullable DifficultyJudgement judgement() {
        return judgements.stream().max(DifficultyJudgement.IN_ORDER).orElse(null);
    }

    /** How hard it was judged to be, as it was known on a day; null where nobody had judged it by then. */
    public @Nullable DifficultyJudgement judgement(Knowledge known) {
        return judgements.stream()
                .filter(each -> known.holds(each, each.asOf()))
                .max(DifficultyJudgement.IN_ORDER)
                .orElse(null);
    }

    /** The last one first. */
    public List<DifficultyJudgement> judgementsInOrder() {
        return judgements.stream()
                .sorted(DifficultyJudgement.IN_ORDER.reversed())
                .toList();
    }

    public @Nullable WorkingGroup group() {
        return description.group();
    }

    public Set<StatusChange> statusChanges() {
        return Collections.unmodifiableSet(statusChanges);
    }

    /** The changes of status and the judgements of difficulty that are dated by a day. */
    public Stream<Recorded> recordedBy(LocalDate day) {
        return Stream.concat(
                statusChanges.stream().filter(each -> each.effective().mayBeBy(day)),
                judgements.stream().filter(each -> each.asOf().mayBeBy(day)));
    }

    /** Those dated by a day. */
    public Stream<Position> positionsBy(LocalDate day) {
        return positions.stream().filter(each -> each.effective().mayBeBy(day));
    }

    public Set<DifficultyJudgement> judgements() {
        return Collections.unmodifiableSet(judgements);
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
        return title();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot().with("slug", slug).with(description);
    }
}
