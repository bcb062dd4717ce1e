package org.parley.editing;

import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.history.Actor;
import org.parley.history.ChangeSet;
import org.parley.history.History;
import org.parley.history.Recorded;
import org.parley.history.Snapshot;
import org.parley.history.plan.Corrections;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.parley.record.source.Source;
import org.parley.record.source.SourceDescription;
import org.parley.record.source.SourceKind;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;

/** Writes answers as one step: the record, its parts, and who says so. */
@Component
class Writing {

    private final EntityManager entities;
    private final History history;
    private final Corrections correcting;
    private final FreeSlugs slugs;

    Writing(EntityManager entities, History history, Corrections correcting, FreeSlugs slugs) {
        this.entities = entities;
        this.history = history;
        this.correcting = correcting;
        this.slugs = slugs;
    }

    /** @return the number of the step; empty where nothing changed */
    <T extends Recorded> Written<T> write(Place<T> place, Answers answers, Actor actor, @Nullable String reason) {
        T record = place.record();
        Long negotiation = numberOf(place.negotiation());
        if (record != null && record.recordKind().isAppendOnly()) {
            return correct(place, record, answers, actor, String.valueOf(reason));
        }
        ChangeSet step = history.begin(actor, reason);
        Source source = source(place, answers, step);
        if (source != null) {
            answers.put(SourceQuestions.KNOWN, source);
        }
        T written = record == null
                ? make(place, answers, step, negotiation)
                : change(place, record, answers, step, negotiation);
        if (source != null && !(written instanceof Citation)) {
            cite(source, written, step, negotiation);
        }
        return new Written<>(written, step.write());
    }

    private <T extends Recorded> T make(Place<T> place, Answers answers, ChangeSet step, @Nullable Long negotiation) {
        T made = place.sheet().make(place.under(), answers);
        entities.persist(made);
        step.created(made, negotiation);
        for (Recorded part : place.sheet().parts(made)) {
            entities.persist(part);
            step.created(part, negotiation);
        }
        return made;
    }

    private static <T extends Recorded> T change(
            Place<T> place, T record, Answers answers, ChangeSet step, @Nullable Long negotiation) {
        Snapshot before = record.snapshot();
        place.sheet().change(record, answers);
        step.changed(record, negotiation, before);
        return record;
    }

    /** The row first, under a step of its own; the source is added in a step after it. */
    private <T extends Recorded> Written<T> correct(
            Place<T> place, T record, Answers answers, Actor actor, String reason) {
        long corrected = correcting.correct(record, place.sheet().corrected(answers), actor, reason);
        T now = entities.find(place.sheet().type(), record.id());
        if (answers.has(SourceQuestions.KNOWN) || SourceQuestions.describeNew(answers)) {
            ChangeSet step = history.begin(actor, reason);
            Source source = source(place, answers, step);
            if (source != null) {
                cite(source, now, step, numberOf(place.negotiation()));
            }
            step.write();
        }
        return new Written<>(now, OptionalLong.of(corrected));
    }

    private @Nullable Source source(Place<?> place, Answers answers, ChangeSet step) {
        if (!place.asksForSources()) {
            return null;
        }
        if (!SourceQuestions.describeNew(answers)) {
            return answers.ifAny(SourceQuestions.KNOWN, Source.class);
        }
        SourceDescription description = new SourceDescription(
                answers.text(SourceQuestions.PUBLISHER),
                answers.text(SourceQuestions.TITLE),
                answers.textIfAny(SourceQuestions.ADDRESS),
                answers.dateIfAny(SourceQuestions.PUBLISHED),
                null,
                answers.of(SourceQuestions.KIND, SourceKind.class));
        Source source = new Source(
                slugs.free(
                        org.parley.history.RecordKind.SOURCE,
                        null,
                        description.publisher() + " " + description.title()),
                description);
        entities.persist(source);
        step.created(source, null);
        return source;
    }

    private void cite(Source source, Recorded record, ChangeSet step, @Nullable Long negotiation) {
        // a citation names its record by number, and the registry knows the number once the record is stored
        entities.flush();
        Citation citation = new Citation(record, CitationDescription.whole(source));
        entities.persist(citation);
        step.created(citation, negotiation);
    }

    private static @Nullable Long numberOf(@Nullable Negotiation negotiation) {
        return negotiation == null ? null : negotiation.id();
    }
}
