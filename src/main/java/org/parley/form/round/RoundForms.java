package org.parley.form.round;

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
import org.parley.form.SaveResult;
import org.parley.form.TypedForm;
import org.parley.record.Addresses;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Track;
import org.parley.web.LocalAddress;
import org.springframework.stereotype.Service;

/** Saves the form of a round. */
@Service
class RoundForms {

    /** The button that saves and goes on with another round of the same track. */
    private static final String NEXT = "next";

    private final RoundFiles files;
    private final RoundReader reader;
    private final RoundProposals proposals;
    private final RoundWriter writer;
    private final FormFiller filler;
    private final EditConflicts conflicts;
    private final FormSaves saves;

    RoundForms(
            RoundFiles files,
            RoundReader reader,
            RoundProposals proposals,
            RoundWriter writer,
            FormFiller filler,
            EditConflicts conflicts,
            FormSaves saves) {
        this.files = files;
        this.reader = reader;
        this.proposals = proposals;
        this.writer = writer;
        this.filler = filler;
        this.conflicts = conflicts;
        this.saves = saves;
    }

    /**
     * @param negotiation null for one that is new
     * @param address of the round that is edited; null for a new one
     */
    SaveResult save(@Nullable String negotiation, @Nullable RoundKey address, FormSubmission sent) {
        return saves.save(sent, () -> attempt(negotiation, address, sent), () -> read(negotiation, address, sent));
    }

    TypedForm read(@Nullable String negotiation, @Nullable RoundKey address, FormSubmission sent) {
        TypedForm form = empty(negotiation, address).read(sent.parameters());
        proposals.follow(negotiation, form);
        return form;
    }

    /**
     * @param negotiation null for one that is new
     */
    static TypedForm empty(@Nullable String negotiation, @Nullable RoundKey address) {
        FormShape ofNew = negotiation == null ? RoundShape.FIRST : RoundShape.NEW;
        return new TypedForm(address == null ? ofNew : RoundShape.KNOWN, false);
    }

    private SaveResult attempt(@Nullable String slug, @Nullable RoundKey address, FormSubmission sent) {
        Negotiation negotiation = slug == null ? null : files.negotiation(slug);
        TypedForm form = read(slug, address, sent);
        FormContext context = reader.context(negotiation, form);
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
        RoundPeople people = reader.people();
        FieldValues values = reader.read(form, context, negotiation, file, people);
        writer.check(values, file == null);
        Optional<SaveResult> objection = values.objection(form);
        if (objection.isPresent()) {
            return objection.get();
        }
        OptionalLong changeSet =
                writer.write(values, people, negotiation, file, sent.who().actor());
        return new SaveResult.Saved(wayOn(form, values, changeSet, takenOver));
    }

    /** Back to where the editor was looking, else to the round; or on to the next one. */
    private static String wayOn(TypedForm form, FieldValues values, OptionalLong changeSet, List<String> takenOver) {
        Track track = values.of("track", Track.class);
        String negotiation = track.negotiation().slug();
        if (form.carries(NEXT)) {
            return LocalAddress.saved(Addresses.newRound(negotiation) + "?track=" + track.slug(), changeSet, takenOver);
        }
        String round = Addresses.round(negotiation, track.slug(), values.text(RoundReader.SLUG));
        return LocalAddress.saved(LocalAddress.of(form.getBack(), round), changeSet, takenOver);
    }
}
