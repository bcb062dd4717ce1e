package org.parley.page.dispute;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.parley.form.EditConflict;
import org.parley.form.Field;
import org.parley.form.FieldType;
import org.parley.form.FieldValues;
import org.parley.form.FormContext;
import org.parley.form.FormReader;
import org.parley.form.FormSaves;
import org.parley.form.FormShape;
import org.parley.form.FormSubmission;
import org.parley.form.RecordChanges;
import org.parley.form.SaveResult;
import org.parley.form.TypedForm;
import org.parley.history.History;
import org.parley.record.Addresses;
import org.parley.record.source.DisputeResolution;
import org.parley.record.source.DisputeResolution.Verdict;
import org.parley.web.Choice;
import org.parley.web.LocalAddress;
import org.springframework.stereotype.Service;

/** The form in which editors decide which of several values stands: written once, and only in face of what they saw. */
@Service
class DisputeForm {

    /** What is sent to open a dispute again; values are sent with a sign before them. */
    static final String REOPEN = "open";

    private static final String SIGN = "=";
    private static final String CHOICE = "choice";
    private static final int LONGEST_REASON = 1000;

    private static final FormShape SHAPE = FormShape.of(
            "form.dispute",
            Stream.of(
                    Field.of(CHOICE, FieldType.OFFERED).needed("dispute.choice"),
                    Field.text(FormShape.REASON).needed("dispute.reason")));

    private final Disputes disputes;
    private final FormReader reader;
    private final FormSaves saves;
    private final History history;
    private final EntityManager entities;
    private final Clock clock;

    DisputeForm(
            Disputes disputes,
            FormReader reader,
            FormSaves saves,
            History history,
            EntityManager entities,
            Clock clock) {
        this.disputes = disputes;
        this.reader = reader;
        this.saves = saves;
        this.history = history;
        this.entities = entities;
        this.clock = clock;
    }

    static TypedForm empty() {
        return new TypedForm(SHAPE, false);
    }

    /** What is sent for a value. */
    static String of(String value) {
        return SIGN + value;
    }

    SaveResult save(long record, String name, FormSubmission sent) {
        return saves.save(
                sent,
                () -> save(disputes.locked(record, name), empty().read(sent.parameters()), sent.who()),
                () -> empty().read(sent.parameters()));
    }

    private SaveResult save(DisputedField field, TypedForm form, SignedIn who) {
        if (!field.seen().equals(form.carried("seen"))) {
            return new SaveResult.Conflicting(form, new EditConflict("", "", List.of(), List.of()));
        }
        FieldValues values = reader.read(form, new FormContext(null, choices(field)));
        String reason = values.textIfAny(FormShape.REASON);
        if (reason != null && reason.length() > LONGEST_REASON) {
            values.wrong(FormShape.REASON, "tooLong", LONGEST_REASON, reason.length());
        }
        if (!values.isRight()) {
            return values.refuse(form);
        }
        String chosen = values.text(CHOICE);
        return decide(
                field,
                new Verdict(
                        field.name(),
                        chosen.equals(REOPEN) ? null : chosen.substring(SIGN.length()),
                        field.values(),
                        values.text(FormShape.REASON)),
                form,
                who);
    }

    private static List<Choice> choices(DisputedField field) {
        Stream<String> values = field.values().stream().map(DisputeForm::of);
        return Stream.concat(values, field.isSettled() ? Stream.of(REOPEN) : Stream.empty())
                .map(each -> new Choice(each, each))
                .toList();
    }

    private SaveResult decide(DisputedField field, Verdict verdict, TypedForm form, SignedIn who) {
        long record = field.record().id();
        RecordChanges changes =
                new RecordChanges(entities, history.begin(who.actor(), verdict.why()), disputes.negotiationOf(record));
        changes.add(new DisputeResolution(record, verdict, who.actor(), clock.instant()));
        return new SaveResult.Saved(
                LocalAddress.saved(wayOn(field, verdict.chosen(), form.getBack()), changes.write(), List.of()));
    }

    /** Back to where the editor was looking; where the record says something else, first to the link that corrects it. */
    private static String wayOn(DisputedField field, @Nullable String chosen, String given) {
        String back = LocalAddress.of(given, Addresses.history(field.record().id()));
        String carried = field.carried();
        boolean differs = chosen != null && carried != null && !carried.equals(chosen);
        return differs ? LocalAddress.returning(field.address(), back) : back;
    }
}
