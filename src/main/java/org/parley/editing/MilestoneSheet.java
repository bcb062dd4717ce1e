package org.parley.editing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.event.Milestone;
import org.parley.record.event.MilestoneDescription;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;

/** What is asked about any other dated event. */
@Component
final class MilestoneSheet extends Sheet<Milestone> {

    MilestoneSheet() {
        super(
                RecordKind.MILESTONE,
                Milestone.class,
                Set.of(RecordKind.NEGOTIATION),
                Question.date("day").needed(),
                Question.line("title").needed(),
                Question.text("description"),
                Question.chosen("track", RecordKind.TRACK));
    }

    @Override
    Facts facts(Milestone it) {
        return Facts.of(it.description());
    }

    @Override
    Milestone make(@Nullable Recorded under, Answers answers) {
        return new Milestone((Negotiation) Objects.requireNonNull(under), answers.as(MilestoneDescription.class));
    }

    @Override
    void change(Milestone it, Answers answers) {
        it.describe(answers.as(MilestoneDescription.class));
    }
}
