package org.parley.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes plans, and says in names what is in them. */
@Component
class Planner {

    private static final Comparator<Plan.Effect> BY_KIND = Comparator.comparing(Plan.Effect::outcome)
            .thenComparing(each -> each.record().kind())
            .thenComparing(each -> each.record().number());

    private final UndoPlanner undoing;
    private final RemovalPlanner removing;
    private final VersionPlanner versions;
    private final MergePlanner merging;
    private final LooseEnds looseEnds;
    private final Journal journal;
    private final Names names;

    Planner(
            UndoPlanner undoing,
            RemovalPlanner removing,
            VersionPlanner versions,
            MergePlanner merging,
            LooseEnds looseEnds,
            Journal journal,
            Names names) {
        this.undoing = undoing;
        this.removing = removing;
        this.versions = versions;
        this.merging = merging;
        this.looseEnds = looseEnds;
        this.journal = journal;
        this.names = names;
    }

    Draft draft(Wish wish) {
        Draft draft = new Draft();
        if (wish instanceof Wish.Undo undo) {
            undoing.plan(undo.step(), draft);
        } else if (wish instanceof Wish.Version version) {
            versions.plan(version.record(), version.revision(), draft);
        } else if (wish instanceof Wish.Removal removal) {
            removing.planToRemove(removal.record(), draft);
        } else if (wish instanceof Wish.Return back) {
            removing.planToReturn(back.record(), draft);
        } else if (wish instanceof Wish.Merge merge) {
            merging.plan(merge, draft);
        }
        if (draft.findings().isEmpty()) {
            looseEnds.find(draft);
        }
        return draft;
    }

    Plan plan(Draft draft) {
        Set<Long> numbers = draft.numbers();
        numbers.addAll(named(draft.findings()));
        Map<Long, RecordName> known = names.of(numbers);
        return new Plan(effects(draft, known), obstacles(draft.findings(), known), seen(draft));
    }

    /** Changes with every change of every record that the draft writes. */
    String seen(Draft draft) {
        return draft.operations().size() + "." + journal.latest(draft.numbers());
    }

    private static Set<Long> named(List<Draft.Finding> findings) {
        Set<Long> numbers = new HashSet<>();
        findings.forEach(each -> {
            numbers.add(each.record());
            if (each.other() != null) {
                numbers.add(each.other());
            }
        });
        return numbers;
    }

    private static List<Plan.Effect> effects(Draft draft, Map<Long, RecordName> known) {
        Map<Long, Plan.Outcome> outcomes = new HashMap<>();
        draft.ends().forEach((record, operation) -> {
            if (operation instanceof RowOperation.Delete) {
                outcomes.put(record, Plan.Outcome.GOES_AWAY);
            } else {
                outcomes.put(record, Plan.Outcome.GOES_BACK);
            }
        });
        draft.operations().forEach(each -> {
            if (each instanceof RowOperation.Insert) {
                outcomes.replace(each.id(), Plan.Outcome.GOES_BACK, Plan.Outcome.COMES_BACK);
            }
        });
        outcomes.putAll(draft.outcomes());
        List<Plan.Effect> effects = new ArrayList<>();
        outcomes.forEach((record, outcome) -> {
            RecordName name = known.get(record);
            if (name != null) {
                effects.add(new Plan.Effect(outcome, name));
            }
        });
        return effects.stream().sorted(BY_KIND).toList();
    }

    private List<Obstacle> obstacles(List<Draft.Finding> findings, Map<Long, RecordName> known) {
        Set<Long> steps = new HashSet<>();
        findings.forEach(each -> {
            if (each.by() != null && each.by().step() != null) {
                steps.add(each.by().step());
            }
        });
        Map<Long, Obstacle.Who> who = names.whoMade(steps);
        return findings.stream().map(each -> obstacle(each, known, who)).toList();
    }

    private static Obstacle obstacle(Draft.Finding finding, Map<Long, RecordName> known, Map<Long, Obstacle.Who> who) {
        String column = finding.column();
        return new Obstacle(
                finding.reason(),
                known.get(finding.record()),
                column == null ? null : Field.of(column),
                finding.other() == null ? null : known.get(finding.other()),
                madeBy(finding.by(), who));
    }

    private static Obstacle.@Nullable Who madeBy(@Nullable RowChange change, Map<Long, Obstacle.Who> who) {
        return change == null || change.step() == null ? null : who.get(change.step());
    }
}
