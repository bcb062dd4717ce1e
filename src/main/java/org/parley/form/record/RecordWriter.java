package org.parley.form.record;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldValues;
import org.parley.form.FormShape;
import org.parley.form.RecordChanges;
import org.parley.form.SourceFields;
import org.parley.form.name.NamedRecord;
import org.parley.history.Actor;
import org.parley.history.History;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.plan.Corrections;
import org.parley.record.source.Citation;
import org.parley.record.source.CitationDescription;
import org.parley.record.source.Source;
import org.parley.record.talks.Negotiation;
import org.springframework.stereotype.Component;

/** Checks what a form says as a whole, and writes it as one change set of the history: the record, its parts, and who says so. */
@Component
class RecordWriter {

    private final EntityManager entities;
    private final History history;
    private final Corrections corrections;
    private final SourceFields sources;
    private final CitedFields cited;
    private final TakenNames names;
    private final Slips slips;

    RecordWriter(
            EntityManager entities,
            History history,
            Corrections corrections,
            SourceFields sources,
            CitedFields cited,
            TakenNames names,
            Slips slips) {
        this.entities = entities;
        this.history = history;
        this.corrections = corrections;
        this.sources = sources;
        this.cited = cited;
        this.names = names;
        this.slips = slips;
    }

    void check(FormTarget<?> target, FieldValues values) {
        target.form().check(values);
        target.whole().ifPresent(whole -> target.form().checkUnder(whole, values));
        if (target.form().kind() == RecordKind.CITATION) {
            cited.readValue(target, values);
        }
        if (target.asksForSources()) {
            sources.check(List.of(values), RecordForm.SOURCE);
        }
        if (target.needsSource() && !SourceFields.isNamed(values, RecordForm.SOURCE)) {
            values.wrong(SourceFields.KNOWN, "source.missing");
        }
        if (target.form().kind() == RecordKind.SOURCE) {
            sources.askIfKnown(List.of(values), "", (Source) target.record());
        }
        slips.check(target, values);
    }

    /** What goes already by a name that is typed anew. */
    List<NamedRecord> alike(FormTarget<?> target, FieldValues values) {
        return names.of(target, values);
    }

    <T extends Recorded> Written write(FormTarget<T> target, FieldValues values, Actor actor) {
        T record = target.record();
        String reason = values.textIfAny(FormShape.REASON);
        if (record != null && record.recordKind().isAppendOnly()) {
            return correct(target, record, values, actor, String.valueOf(reason));
        }
        RecordChanges changes = begin(target, actor, reason);
        Source source = source(target, values, changes);
        values.put(SourceFields.KNOWN, source == null ? values.all().get(SourceFields.KNOWN) : source);
        T written = record == null ? target.form().add(target.under(), values, changes) : record;
        if (record != null) {
            target.form().change(record, values, changes);
        }
        if (source != null && !(written instanceof Citation)) {
            changes.cite(List.of(written), CitationDescription.whole(source));
        }
        return new Written(written, changes.write());
    }

    private RecordChanges begin(FormTarget<?> target, Actor actor, @Nullable String reason) {
        Negotiation negotiation = target.negotiation();
        return new RecordChanges(entities, history.begin(actor, reason), negotiation == null ? null : negotiation.id());
    }

    /** The row first, under a change set of its own; the source is added in a change set after it. */
    private <T extends Recorded> Written correct(
            FormTarget<T> target, T record, FieldValues values, Actor actor, String reason) {
        long corrected = corrections.correct(record, target.form().describe(values), actor, reason);
        T now = Objects.requireNonNull(entities.find(target.form().type(), record.id()));
        if (SourceFields.isNamed(values, RecordForm.SOURCE)) {
            RecordChanges changes = begin(target, actor, reason);
            Source source = Objects.requireNonNull(source(target, values, changes));
            changes.cite(List.of(now), CitationDescription.whole(source));
            changes.write();
        }
        return new Written(now, OptionalLong.of(corrected));
    }

    private @Nullable Source source(FormTarget<?> target, FieldValues values, RecordChanges changes) {
        return target.asksForSources()
                ? sources.read(List.of(values), RecordForm.SOURCE, changes).get(0)
                : null;
    }

    /**
     * @param changeSet empty where nothing changed
     */
    record Written(Recorded record, OptionalLong changeSet) {}
}
