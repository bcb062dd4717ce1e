package org.parley.form.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.form.EditConflicts;
import org.parley.form.Field;
import org.parley.form.FormContext;
import org.parley.form.FormFiller;
import org.parley.form.FormView;
import org.parley.form.FormViews;
import org.parley.form.SaveResult;
import org.parley.form.TypedForm;
import org.parley.form.TypedPart;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.name.OtherNameList;
import org.parley.record.name.OtherNames;
import org.parley.web.LocalAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the forms of single records: as they begin, as they were kept, and as they were sent. */
@Service
class RecordFormPages {

    /** Carried by a form that was taken over from another record. */
    private static final String TAKEN_OVER = "takenOver";

    private final FormTargets targets;
    private final FormFiller filler;
    private final FormViews views;
    private final CitedFields cited;
    private final OtherNames otherNames;
    private final EditConflicts conflicts;

    RecordFormPages(
            FormTargets targets,
            FormFiller filler,
            FormViews views,
            CitedFields cited,
            OtherNames otherNames,
            EditConflicts conflicts) {
        this.otherNames = otherNames;
        this.conflicts = conflicts;
        this.targets = targets;
        this.filler = filler;
        this.views = views;
        this.cited = cited;
    }

    /**
     * The form as it is first shown.
     *
     * @param proposed what to fill in, by field
     */
    @Transactional(readOnly = true)
    public RecordPage fresh(
            @Nullable RecordKind kind, @Nullable Long number, String back, Map<String, String> proposed) {
        FormTarget<?> target = targets.of(kind, number, false);
        TypedForm form = new TypedForm(target.shape(), true);
        form.carry("back", back);
        form.fill(filled(target));
        for (Field each : target.form().fields(target.isNew())) {
            String text = proposed.get(each.name());
            if (text != null) {
                form.typed().put(each.name(), text);
            }
        }
        return page(target, form, kind == null ? "" : firstOpen(target, form));
    }

    /** The field that typing begins with: the first that nothing is proposed for. */
    private static String firstOpen(FormTarget<?> target, TypedForm form) {
        return target.form().fields(true).stream()
                .map(Field::name)
                .filter(each -> form.text(each).isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * The form as it was kept in a draft. One that was typed about a record which became one with this meets what stands here: what was
     * not touched is as it is here, and what is said otherwise here is chosen between.
     */
    @Transactional(readOnly = true)
    public RecordPage kept(@Nullable RecordKind kind, @Nullable Long number, Map<String, String[]> parameters) {
        FormTarget<?> target = targets.of(kind, number, false);
        TypedForm form = new TypedForm(target.shape(), true).read(parameters);
        Recorded record = target.record();
        if (record == null || !form.carries(TAKEN_OVER)) {
            return page(target, form, "");
        }
        FormContext context = cited.context(target);
        return conflicts
                .merge(form, filled(target), context, List.of(record.id()), taken -> {})
                .map(conflict -> page(target, form, views.of(new SaveResult.Conflicting(form, conflict), context)))
                .orElseGet(() -> page(target, form, ""));
    }

    /** The form as it was sent, with what came of it. */
    @Transactional(readOnly = true)
    public RecordPage again(@Nullable RecordKind kind, @Nullable Long number, SaveResult.NotSaved result) {
        FormTarget<?> target = targets.of(kind, number, false);
        return page(target, result.form(), views.of(result, cited.context(target)));
    }

    /** What stands on record, or for a new one what is proposed, as it would be typed. */
    <T extends Recorded> TypedPart filled(FormTarget<T> target) {
        T record = target.record();
        Map<String, ?> values = record == null
                ? target.form().proposal(target.under())
                : target.form().values(record);
        return filler.fill(target.shape(), values);
    }

    private RecordPage page(FormTarget<?> target, TypedForm form, String focus) {
        return page(target, form, views.of(form, cited.context(target), focus));
    }

    private RecordPage page(FormTarget<?> target, TypedForm form, FormView view) {
        int asked = target.form().fields(target.isNew()).size();
        int all = view.fields().size();
        Recorded record = target.record();
        return new RecordPage(
                target.form().kind(),
                record == null ? null : record.id(),
                target.label(),
                target.address(),
                LocalAddress.of(form.getBack(), target.page()),
                view,
                view.fields().subList(0, asked),
                record == null ? new OtherNameList(List.of()) : otherNames.of(record.id()),
                view.fields().subList(asked, all - 1));
    }
}
