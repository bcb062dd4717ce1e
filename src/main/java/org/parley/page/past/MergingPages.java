package org.parley.page.past;

import java.util.List;
import java.util.Set;
import org.parley.form.name.Findable;
import org.parley.form.name.NameFinder;
import org.parley.history.RecordKind;
import org.parley.history.plan.Plan;
import org.parley.web.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes the pages on which two records become one. */
@Component
class MergingPages {

    private static final int OFFERED = 20;
    private final NameFinder finding;
    private final Snapshots snapshots;
    private final SlugNames slugs;
    private final RecordAddresses addresses;
    private final ObstacleWords words;
    private final MessageSource messages;

    MergingPages(
            NameFinder finding,
            Snapshots snapshots,
            SlugNames slugs,
            RecordAddresses addresses,
            ObstacleWords words,
            MessageSource messages) {
        this.finding = finding;
        this.snapshots = snapshots;
        this.slugs = slugs;
        this.addresses = addresses;
        this.words = words;
        this.messages = messages;
    }

    /** @param typed part of the name of the other; where it is blank, what is called like the record itself is offered */
    MergingPage choosing(RecordHead kept, String typed) {
        Findable kind = Findable.of(kept.kind());
        List<Choice> others = finding.find(kind, typed.isBlank() ? kept.label() : typed, OFFERED).stream()
                .filter(each -> each.number() != kept.number())
                .map(each -> new Choice(Long.toString(each.number()), each.label()))
                .toList();
        return new MergingPage(
                kept.label(),
                address(kept.number()),
                RecordAddresses.historyOf(kept.number()),
                !typed.isBlank(),
                others);
    }

    RestoringPage asking(RecordHead kept, RecordHead gone, Plan plan, boolean overtaken) {
        return new RestoringPage(
                "merge",
                kept.label(),
                address(kept.number(), gone.number()),
                address(kept.number()),
                RestoringPage.groups(plan),
                words.lines(plan.obstacles()),
                overtaken,
                new RestoringPage.Duplicates(
                        kept.label(),
                        gone.label(),
                        differences(kept, gone),
                        together(plan),
                        address(gone.number(), kept.number())));
    }

    /** The record's own page, or its history where it has none. */
    String done(RecordHead kept) {
        return addresses
                .of(Set.of(kept.number()))
                .getOrDefault(kept.number(), RecordAddresses.historyOf(kept.number()));
    }

    private List<FieldDifference> differences(RecordHead kept, RecordHead gone) {
        JsonNode stays = snapshots.after(kept.revision()).orElse(null);
        JsonNode goes = snapshots.after(gone.revision()).orElse(null);
        return stays == null || goes == null
                ? List.of()
                : new Differences(new FieldWords(messages, slugs.in(List.of(goes, stays), null)))
                        .between(kept.kind(), goes, stays);
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
}
