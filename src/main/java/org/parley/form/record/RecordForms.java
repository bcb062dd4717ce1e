package org.parley.form.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.form.EditConflict;
import org.parley.form.EditConflicts;
import org.parley.form.FieldValues;
import org.parley.form.FormContext;
import org.parley.form.FormReader;
import org.parley.form.FormSaves;
import org.parley.form.FormSubmission;
import org.parley.form.SaveResult;
import org.parley.form.TypedForm;
import org.parley.form.name.NamedRecord;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.web.LocalAddress;
import org.springframework.stereotype.Service;

/** Saves the forms of single records. */
@Service
class RecordForms {

    private final FormTargets targets;
    private final RecordFormPages pages;
    private final FormReader reader;
    private final EditConflicts conflicts;
    private final CitedFields cited;
    private final RecordWriter writer;
    private final FormSaves saves;

    RecordForms(
            FormTargets targets,
            RecordFormPages pages,
            FormReader reader,
            EditConflicts conflicts,
            CitedFields cited,
            RecordWriter writer,
            FormSaves saves) {
        this.targets = targets;
        this.pages = pages;
        this.reader = reader;
        this.conflicts = conflicts;
        this.cited = cited;
        this.writer = writer;
        this.saves = saves;
    }

    /**
     * @param kind of the new record; null where one is edited
     * @param number of the record that is edited, or that the new one hangs on; null where a new one stands alone
     */
    SaveResult save(@Nullable RecordKind kind, @Nullable Long number, FormSubmission sent) {
        return saves.save(
                sent,
                () -> save(targets.of(kind, number, true), sent),
                () -> form(targets.of(kind, number, false), sent));
    }

    private static TypedForm form(FormTarget<?> target, FormSubmission sent) {
        return new TypedForm(target.shape(), true).read(sent.parameters());
    }

    private <T extends Recorded> SaveResult save(FormTarget<T> target, FormSubmission sent) {
        TypedForm form = form(target, sent);
        FormContext context = cited.context(target);
        List<String> takenOver = new ArrayList<>();
        T record = target.record();
        if (record != null) {
            Optional<EditConflict> conflict =
                    conflicts.merge(form, pages.filled(target), context, List.of(record.id()), takenOver::addAll);
            if (conflict.isPresent()) {
                return new SaveResult.Conflicting(form, conflict.get());
            }
        }
        FieldValues values = reader.read(form, context);
        writer.check(target, values);
        Optional<SaveResult> objection = values.objection(form);
        if (objection.isPresent()) {
            return objection.get();
        }
        List<NamedRecord> alike = writer.alike(target, values);
        if (!alike.isEmpty() && !form.carried("sure").equals("yes")) {
            return new SaveResult.Alike(form, alike);
        }
        RecordWriter.Written written = writer.write(target, values, sent.who().actor());
        return new SaveResult.Saved(wayOn(form.getBack(), written, target, takenOver));
    }

    /** Back to where the editor was looking, else to what was saved. */
    private static String wayOn(
            String back, RecordWriter.Written written, FormTarget<?> target, List<String> takenOver) {
        Recorded shown = target.under() == null ? written.record() : target.under();
        return LocalAddress.saved(LocalAddress.of(back, Addresses.of(shown)), written.changeSet(), takenOver);
    }
}
