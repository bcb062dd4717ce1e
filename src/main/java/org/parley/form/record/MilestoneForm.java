package org.parley.form.record;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.event.Milestone;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Track;
import org.springframework.stereotype.Component;

/** What is asked about any other dated event. */
@Component
final class MilestoneForm extends RecordForm<Milestone> {

    MilestoneForm() {
        super(
                RecordKind.MILESTONE,
                Milestone.class,
                Set.of(RecordKind.NEGOTIATION),
                Field.date("day").needed(),
                Field.line("title").needed(),
                Field.text("description"),
                Field.chosen("track", RecordKind.TRACK));
    }

    @Override
    Map<String, Object> values(Milestone it) {
        return Values.of()
                .with("day", it.day())
                .with("title", it.title())
                .with("description", it.description())
                .with("track", it.track());
    }

    @Override
    Milestone make(@Nullable Recorded under, FieldValues values) {
        return new Milestone(
                (Negotiation) Objects.requireNonNull(under),
                values.ifAny("track", Track.class),
                values.of("day", FuzzyDate.class),
                values.text("title"),
                values.textIfAny("description"));
    }

    @Override
    void change(Milestone it, FieldValues values) {
        it.mark(
                values.ifAny("track", Track.class),
                values.of("day", FuzzyDate.class),
                values.text("title"),
                values.textIfAny("description"));
    }
}
