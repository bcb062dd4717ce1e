package org.parley.form.round;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.form.EditConflict;
import org.parley.form.EditConflicts;
import org.parley.form.FieldValues;
import org.parley.form.FormContext;
import org.parley.form.FormFiller;
import org.parley.form.FormSaves;
import org.parley.form.FormShape;
import org.parley.form.FormSubmission;
import org.parley.form.RecordChanges;
import org.parley.form.SaveResult;
import org.parley.form.SourceFields;
import org.parley.form.TypedForm;
import org.parley.history.History;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Negotiations;
import org.parley.record.talks.Track;
import org.parley.web.LocalAddress;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Service;

/** Saves the form of a round. */
@Service
class RoundForms {

    private final Negotiations negotiations;
    private final RoundFiles files;
    private final RoundReader reader;
    private final FormFiller filler;
    private final EditConflicts conflicts;
    private final FormSaves saves;
    private final SourceFields sources;
    private final History history;
    private final EntityManager entities;

    RoundForms(
            Negotiations negotiations,
            RoundFiles files,
            RoundReader reader,
            FormFiller filler,
            EditConflicts conflicts,
            FormSaves saves,
            SourceFields sources,
            History history,
            EntityManager entities) {
        this.negotiations = negotiations;
        this.files = files;
        this.reader = reader;
        this.filler = filler;
        this.conflicts = conflicts;
        this.saves = saves;
        this.sources = sources;
        this.history = history;
        this.entities = entities;
    }

    /**
     * @param address of the round that is edited; null for a new one
     */
    SaveResult save(String negotiation, @Nullable RoundAddress address, FormSubmission sent) {
        return saves.save(sent, () -> attempt(negotiation, address, sent), () -> form(address, sent));
    }

    static TypedForm form(@Nullable RoundAddress address, FormSubmission sent) {
        return empty(address).read(sent.parameters());
    }

    static TypedForm empty(@Nullable RoundAddress address) {
        return new TypedForm(address == null ? RoundShape.NEW : RoundShape.KNOWN, false);
    }

    private SaveResult attempt(String slug, @Nullable RoundAddress address, FormSubmission sent) {
        Negotiation negotiation =
                negotiations.findBySlug(slug).orElseThrow(() -> new NotFoundException("no negotiation " + slug));
        TypedForm form = form(address, sent);
        FormContext context = reader.context(negotiation);
        RoundFile file = address == null ? null : files.locked(form.carried("id"), address);
        List<String> takenOver = new ArrayList<>();
        if (file != null) {
            Optional<EditConflict> conflict = conflicts.merge(
                    form,
                    filler.fill(RoundShape.KNOWN, RoundValues.of(file)),
                    context,
                    file.numbers().toList(),
                    takenOver::addAll);
            if (conflict.isPresent()) {
                return new SaveResult.Conflicting(form, conflict.get());
            }
        }
        RoundReading reading = reader.read(form, context, negotiation, file);
        if (!reading.reading().isRight()) {
            return reading.reading().refuse(form);
        }
        RecordChanges changes = new RecordChanges(
                entities,
                history.begin(sent.who().actor(), reading.values().textIfAny(FormShape.REASON)),
                negotiation.id());
        OptionalLong step = new RoundWriter(entities, sources, negotiation, file, changes)
                .write(reading.values(), reading.people());
        return new SaveResult.Saved(wayOn(slug, form, reading.values(), step, takenOver));
    }

    /** Back to where the editor was looking, else to the round. */
    private static String wayOn(
            String negotiation, TypedForm form, FieldValues values, OptionalLong step, List<String> takenOver) {
        RoundAddress address = new RoundAddress(
                negotiation,
                values.of("track", Track.class).slug(),
                Math.toIntExact(values.of("number", Long.class)));
        String page = LocalAddress.of(form.getBack(), address.page());
        return step.isPresent() ? LocalAddress.saved(page, step.getAsLong(), takenOver) : page;
    }
}
