package org.parley.page.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.page.days.RoundReference;
import org.parley.record.evidence.Evidence;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Standing;
import org.parley.record.issue.StatusChange;

/** Turns standings into the lines of the checklist, with their sources. */
record ChecklistItems(Evidence evidence, LocalDate asOf) {

    /** The records that a checklist names, in its order: each change of status, then its issue. */
    static List<Long> records(List<Standing> standings) {
        List<Long> records = new ArrayList<>();
        standings.forEach(each -> {
            records.add(held(each).id());
            records.add(each.issue().id());
        });
        return records;
    }

    Checklist.Item item(Standing standing) {
        Issue issue = standing.issue();
        StatusChange now = held(standing);
        StatusChange was = standing.was();
        List<Integer> onChange = evidence.numbersOf(now.id());
        return new Checklist.Item(
                issue.id(),
                issue.slug(),
                issue.title(),
                issue.category(),
                now.status(),
                was == null || was.status() == now.status() ? null : was.status(),
                now.effective(),
                standing.mayComeLater(asOf),
                now.rationale(),
                RoundReference.of(now.round()),
                reference(issue.workingGroup()),
                issue.difficulty(),
                issue.difficultyReason(),
                onChange.isEmpty() ? evidence.numbersOf(issue.id()) : onChange,
                evidence.numbersOf(issue.id(), "difficulty"),
                evidence.disputes(now.id(), field -> valueOf(now, field)));
    }

    private static @Nullable String valueOf(StatusChange change, String field) {
        return field.equals("effective") ? change.effective().edtf() : null;
    }

    private static StatusChange held(Standing standing) {
        return Objects.requireNonNull(standing.now(), "an issue of the list has a status");
    }

    private static Checklist.@Nullable GroupReference reference(@Nullable WorkingGroup group) {
        return group == null ? null : new Checklist.GroupReference(group.slug(), group.name());
    }
}
