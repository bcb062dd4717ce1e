package org.parley.page.history;

import java.util.List;
import java.util.Set;
import org.parley.form.name.Findable;
import org.parley.form.name.NameFinder;
import org.parley.history.RecordKind;
import org.parley.history.plan.Plan;
import org.parley.page.history.RecordHeads.RecordHead;
import org.parley.record.Addresses;
import org.parley.web.Choice;
import org.parley.web.Labels;
import org.springframework.stereotype.Component;

/** The pages on which an editor merges two records of the same thing. */
@Component
class MergePages {

    private static final int OFFERED = 20;
    private final NameFinder finding;
    private final Differences differences;
    private final Addresses addresses;
    private final Labels labels;

    MergePages(NameFinder finding, Differences differences, Addresses addresses, Labels labels) {
        this.finding = finding;
        this.differences = differences;
        this.addresses = addresses;
        this.labels = labels;
    }

    /**
     * Where the duplicate of a record is looked for.
     *
     * @param typed part of its name; if it is blank, records with a name like that of the record itself are offered
     */
    MergePage choosing(RecordHead kept, String typed) {
        Findable kind = Findable.of(kept.kind());
        List<Choice> others = finding.find(kind, typed.isBlank() ? kept.label() : typed, OFFERED).stream()
                .filter(each -> each.number() != kept.number())
                .map(each -> new Choice(Long.toString(each.number()), each.label()))
                .toList();
        return new MergePage(
                kept.label(), address(kept.number()), Addresses.history(kept.number()), !typed.isBlank(), others);
    }

    /** What the merge would come to, before it is done. */
    RequestPage asking(RecordHead kept, RecordHead gone, Plan plan, boolean overtaken) {
        return new RequestPage(
                "merge",
                kept.label(),
                address(kept.number(), gone.number()),
                address(kept.number()),
                RequestPage.groups(plan),
                RequestPage.obstacles(plan, labels),
                overtaken,
                new RequestPage.Duplicates(
                        kept.label(),
                        gone.label(),
                        differences.betweenRecords(kept.kind(), gone.revision(), kept.revision()),
                        together(plan),
                        address(gone.number(), kept.number())));
    }

    /** Where to go after the merge: the page of the record, or its history if it has none. */
    String done(RecordHead kept) {
        return addresses.of(Set.of(kept.number())).getOrDefault(kept.number(), Addresses.history(kept.number()));
    }

    private static long together(Plan plan) {
        return plan.effects().stream()
                .filter(each ->
                        each.outcome() == Plan.Outcome.FOLDS && each.record().kind() == RecordKind.DELEGATION_MEMBER)
                .count();
    }

    static String address(long kept) {
        return "/edit/records/" + kept + "/merge";
    }

    private static String address(long kept, long gone) {
        return address(kept) + "?other=" + gone;
    }

    /**
     * Where an editor looks for the duplicate of a record.
     *
     * @param back the history of the record
     * @param asked whether a name was typed
     * @param candidates the likest first; they are valued by their numbers
     */
    public record MergePage(String label, String action, String back, boolean asked, List<Choice> candidates) {}
}
