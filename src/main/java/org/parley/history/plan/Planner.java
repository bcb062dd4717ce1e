package org.parley.history.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordName;
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
    private final DanglingReferences looseEnds;
    private final Journal journal;
    private final RecordNames names;

    Planner(
            UndoPlanner undoing,
            RemovalPlanner removing,
            VersionPlanner versions,
            MergePlanner merging,
            DanglingReferences looseEnds,
            Journal journal,
            RecordNames names) {
        this.undoing = undoing;
        this.removing = removing;
        this.versions = versions;
        this.merging = merging;
        this.looseEnds = looseEnds;
        this.journal = journal;
        this.names = names;
    }

    PlanBuilder build(HistoryRequest request) {
        PlanBuilder builder = new PlanBuilder();
        if (request instanceof HistoryRequest.Undo undo) {
            undoing.plan(undo.changeSet(), builder);
        } else if (request instanceof HistoryRequest.Version version) {
            versions.plan(version.record(), version.revision(), builder);
        } else if (request instanceof HistoryRequest.Removal removal) {
            removing.planToRemove(removal.record(), builder);
        } else if (request instanceof HistoryRequest.Return back) {
            removing.planToReturn(back.record(), builder);
        } else if (request instanceof HistoryRequest.Merge merge) {
            merging.plan(merge, builder);
        }
        if (builder.findings().isEmpty()) {
            looseEnds.find(builder);
        }
        return builder;
    }

    Plan plan(PlanBuilder builder) {
        Set<Long> numbers = builder.numbers();
        numbers.addAll(named(builder.findings()));
        Map<Long, RecordName> known = names.of(numbers);
        return new Plan(effects(builder, known), obstacles(builder.findings(), known), seen(builder));
    }

    /** Changes with every change of every record that the builder writes. */
    String seen(PlanBuilder builder) {
        return builder.operations().size() + "." + journal.latest(builder.numbers());
    }

    private static Set<Long> named(List<PlanBuilder.Finding> findings) {
        Set<Long> numbers = new HashSet<>();
        findings.forEach(each -> {
            numbers.add(each.record());
            if (each.other() != null) {
                numbers.add(each.other());
            }
        });
        return numbers;
    }

    private static List<Plan.Effect> effects(PlanBuilder builder, Map<Long, RecordName> known) {
        Map<Long, Plan.Outcome> outcomes = new HashMap<>();
        builder.ends().forEach((record, operation) -> {
            if (operation instanceof RowOperation.Delete) {
                outcomes.put(record, Plan.Outcome.GOES_AWAY);
            } else {
                outcomes.put(record, Plan.Outcome.GOES_BACK);
            }
        });
        builder.operations().forEach(each -> {
            if (each instanceof RowOperation.Insert) {
                outcomes.replace(each.id(), Plan.Outcome.GOES_BACK, Plan.Outcome.COMES_BACK);
            }
        });
        outcomes.putAll(builder.outcomes());
        List<Plan.Effect> effects = new ArrayList<>();
        outcomes.forEach((record, outcome) -> {
            RecordName name = known.get(record);
            if (name != null) {
                effects.add(new Plan.Effect(outcome, name));
            }
        });
        return effects.stream().sorted(BY_KIND).toList();
    }

    private List<Obstacle> obstacles(List<PlanBuilder.Finding> findings, Map<Long, RecordName> known) {
        Set<Long> changeSets = new HashSet<>();
        findings.forEach(each -> {
            if (each.by() != null && each.by().changeSet() != null) {
                changeSets.add(each.by().changeSet());
            }
        });
        Map<Long, Obstacle.Who> who = names.whoMade(changeSets);
        return findings.stream().map(each -> obstacle(each, known, who)).toList();
    }

    private static Obstacle obstacle(
            PlanBuilder.Finding finding, Map<Long, RecordName> known, Map<Long, Obstacle.Who> who) {
        String column = finding.column();
        return new Obstacle(
                finding.reason(),
                known.get(finding.record()),
                column == null ? null : RowImage.fieldOf(column),
                finding.other() == null ? null : known.get(finding.other()),
                madeBy(finding.by(), who));
    }

    private static Obstacle.@Nullable Who madeBy(@Nullable RowChange change, Map<Long, Obstacle.Who> who) {
        return change == null || change.changeSet() == null ? null : who.get(change.changeSet());
    }
}
