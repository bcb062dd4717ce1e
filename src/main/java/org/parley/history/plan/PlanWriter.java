package org.parley.history.plan;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.history.Action;
import org.parley.history.ChangeSetHead;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Revision;
import org.parley.history.RevisionLog;
import org.parley.history.Snapshot;
import org.springframework.stereotype.Component;

/** Writes rows as a builder says, and tells the history how each record read before and reads since. */
@Component
class PlanWriter {

    private final EntityManager entities;
    private final Rows rows;
    private final AffectedRecords affected;
    private final RecordFinder finder;
    private final RowWriter writer;
    private final RecordNames names;
    private final RevisionLog log;

    PlanWriter(
            EntityManager entities,
            Rows rows,
            AffectedRecords affected,
            RecordFinder finder,
            RowWriter writer,
            RecordNames names,
            RevisionLog log) {
        this.entities = entities;
        this.rows = rows;
        this.affected = affected;
        this.finder = finder;
        this.writer = writer;
        this.names = names;
        this.log = log;
    }

    /**
     * Writes the plan as one change set.
     *
     * @param act what the history calls it for records that are there before and after
     */
    void apply(PlanBuilder builder, ChangeSetHead head, Action act) {
        builder.number(writer::nextNumber);
        Map<RecordKind, Set<Long>> records = affected.by(builder);
        Map<Long, Reading> before = read(records);
        writer.write(builder.operations());
        writer.write(countUp(records, builder.numbers()));
        Map<Long, Reading> after = read(records);
        log.write(head, lines(builder.numbers(), before, after, act));
        writer.checkConstraints();
    }

    /** The version of a whole stands for its parts: a form about it that is open must not overwrite them. */
    private List<RowOperation> countUp(Map<RecordKind, Set<Long>> affected, Set<Long> written) {
        List<RowOperation> counting = new ArrayList<>();
        rows.of(affected).values().stream()
                .filter(each -> !written.contains(each.id()))
                .forEach(each -> counting.add(new RowOperation.Change(each, Set.of())));
        return counting;
    }

    /** From the database: what the entities still know may be what the rows no longer say. */
    private Map<Long, Reading> read(Map<RecordKind, Set<Long>> numbers) {
        entities.clear();
        Map<Long, Reading> readings = new HashMap<>();
        finder.find(numbers).forEach((number, record) -> readings.put(number, Reading.of(record)));
        entities.clear();
        return readings;
    }

    private List<Revision> lines(Set<Long> written, Map<Long, Reading> before, Map<Long, Reading> after, Action act) {
        Set<Long> numbers = new TreeSet<>(before.keySet());
        numbers.addAll(after.keySet());
        Map<Long, Long> negotiations = names.negotiationsOf(numbers);
        List<Revision> lines = new ArrayList<>();
        for (Long number : numbers) {
            Revision line = line(number, negotiations.get(number), before.get(number), after.get(number), act);
            boolean needsSaying = line.kind().isAppendOnly() && written.contains(number);
            if (needsSaying || line.before() == null || !line.before().equals(line.after())) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Revision line(
            long number, @Nullable Long negotiation, @Nullable Reading was, @Nullable Reading is, Action act) {
        Reading last = is == null ? Objects.requireNonNull(was) : is;
        Action action = is == null ? Action.REMOVED : was == null ? appearing(act) : act(act, last.kind());
        return new Revision(
                action,
                number,
                last.kind(),
                last.version(),
                negotiation,
                last.label(),
                was == null ? null : was.snapshot(),
                is == null ? null : is.snapshot());
    }

    /** What was not there before comes back, or is made of others. */
    private static Action appearing(Action act) {
        return act == Action.RESTORED ? Action.RESTORED : Action.CREATED;
    }

    /** The database takes a change of what is append-only for a correction only. */
    private static Action act(Action act, RecordKind kind) {
        return act == Action.CHANGED && kind.isAppendOnly() ? Action.CORRECTED : act;
    }

    private record Reading(RecordKind kind, int version, String label, Snapshot snapshot) {

        static Reading of(Recorded record) {
            return new Reading(record.recordKind(), record.version(), record.label(), record.snapshot());
        }
    }
}
