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
     * @param address of the round that is edited; null for a new one
     */
    SaveResult save(String negotiation, @Nullable RoundKey address, FormSubmission sent) {
        return saves.save(sent, () -> attempt(negotiation, address, sent), () -> read(negotiation, address, sent));
    }

    TypedForm read(String negotiation, @Nullable RoundKey address, FormSubmission sent) {
        TypedForm form = empty(address).read(sent.parameters());
        proposals.follow(negotiation, form);
        return form;
    }

    static TypedForm empty(@Nullable RoundKey address) {
        return new TypedForm(address == null ? RoundShape.NEW : RoundShape.KNOWN, false);
    }

    private SaveResult attempt(String slug, @Nullable RoundKey address, FormSubmission sent) {
        Negotiation negotiation = files.negotiation(slug);
        TypedForm form = read(slug, address, sent);
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
        RoundPeople people = reader.people();
        FieldValues values = reader.read(form, context, negotiation, file, people);
        writer.check(values);
        Optional<SaveResult> objection = values.objection(form);
        if (objection.isPresent()) {
            return objection.get();
        }
        OptionalLong changeSet =
                writer.write(values, people, negotiation, file, sent.who().actor());
        return new SaveResult.Saved(wayOn(slug, form, values, changeSet, takenOver));
    }

    /** Back to where the editor was looking, else to the round. */
    private static String wayOn(
            String negotiation, TypedForm form, FieldValues values, OptionalLong changeSet, List<String> takenOver) {
        String round =
                Addresses.round(negotiation, values.of("track", Track.class).slug(), values.text(RoundReader.SLUG));
        return LocalAddress.saved(LocalAddress.of(form.getBack(), round), changeSet, takenOver);
    }
}
