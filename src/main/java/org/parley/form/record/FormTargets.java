package org.parley.form.record;

import org.jspecify.annotations.Nullable;
import org.parley.history.RecordFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.source.Citation;
import org.parley.web.BadRequestException;
import org.parley.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a form is about. */
@Component
class FormTargets {

    private final FormsByKind forms;
    private final RecordFinder records;

    FormTargets(FormsByKind forms, RecordFinder records) {
        this.forms = forms;
        this.records = records;
    }

    /**
     * All that a form shows of its record is read here, for a form may be shown again after its transaction was given up.
     *
     * @param kind of a new record; null where one is edited
     * @param number of the record that is edited, or that the new one hangs on
     * @throws NotFoundException where there is no such record, or none that has a form here
     */
    @Transactional(readOnly = true)
    FormTarget<?> of(@Nullable RecordKind kind, @Nullable Long number, boolean isLocked) {
        if (kind != null) {
            return forNew(form(kind), number);
        }
        long wanted = number == null ? 0 : number;
        Recorded record = (isLocked ? records.lock(wanted) : records.find(wanted))
                .orElseThrow(() -> new NotFoundException("no record " + number));
        return forKnown(form(record.recordKind()), record);
    }

    private <T extends Recorded> FormTarget<T> forKnown(RecordForm<T, ?> form, Recorded record) {
        Recorded about = record instanceof Citation citation
                ? records.find(citation.recordId()).orElse(null)
                : null;
        return new FormTarget<>(
                form, form.type().cast(record), about, Addresses.negotiationOf(about == null ? record : about));
    }

    private <T extends Recorded> FormTarget<T> forNew(RecordForm<T, ?> form, @Nullable Long number) {
        if (form.under().isEmpty()) {
            return new FormTarget<>(form, null, null, null);
        }
        Recorded under = number == null ? null : records.find(number).orElse(null);
        if (under == null) {
            throw new NotFoundException("no record " + number);
        }
        if (!form.under().contains(under.recordKind())) {
            throw new BadRequestException("error.asked.addedTo");
        }
        return new FormTarget<>(form, null, under, Addresses.negotiationOf(under));
    }

    private RecordForm<?, ?> form(RecordKind kind) {
        return forms.find(kind).orElseThrow(() -> new NotFoundException("no form for " + kind));
    }
}
