package org.parley.form.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.form.FormShape;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.Addresses;
import org.parley.record.talks.Negotiation;
import org.parley.web.AddressText;

/**
 * What a form is about.
 *
 * @param record null for a new one
 * @param under what a new one hangs on; null where it stands alone
 * @param negotiation null for what negotiations share
 */
record FormTarget<T extends Recorded>(
        RecordForm<T, ?> form,
        @Nullable T record,
        @Nullable Recorded under,
        @Nullable Negotiation negotiation) {

    boolean isNew() {
        return record == null;
    }

    /** What it hangs on; empty where it stands alone. */
    Optional<Recorded> whole() {
        return record == null ? Optional.ofNullable(under) : Addresses.wholeOf(record);
    }

    FormShape shape() {
        return form.shape(isNew());
    }

    boolean asksForSources() {
        return form.asksForSources(isNew());
    }

    /** A citation without a source says nothing. */
    boolean needsSource() {
        return form.kind() == RecordKind.CITATION && isNew();
    }

    /** What is edited, or what a new one hangs on, as it is called; empty where it stands alone. */
    String label() {
        Recorded named = record == null ? under : record;
        return named == null ? "" : named.label();
    }

    /** Where it is shown. */
    String page() {
        Recorded shown = record == null ? under : record;
        return shown == null ? "/" : Addresses.of(shown);
    }

    /** Where its form is sent. */
    String address() {
        if (record != null) {
            return Addresses.formOf(record);
        }
        String path = "/edit/records/" + AddressText.word(form.kind()) + "/new";
        return under == null ? path : path + "?of=" + under.id();
    }
}
