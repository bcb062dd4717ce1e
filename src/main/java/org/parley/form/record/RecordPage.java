package org.parley.form.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.form.FieldView;
import org.parley.form.FormView;
import org.parley.history.RecordKind;
import org.parley.record.Addresses;
import org.parley.record.name.OtherName;
import org.parley.record.name.OtherNameList;

/**
 * The page of the form of one record.
 *
 * @param number of what is edited; null for a new one
 * @param label what is edited, or what a new one hangs on, as it is called; empty where it stands alone
 * @param action where the form is sent
 * @param back where to go without saving
 * @param fields what is asked of the record
 * @param names its other names, each with a form of its own
 * @param sources where it is asked who says so
 */
public record RecordPage(
        RecordKind kind,
        @Nullable Long number,
        String label,
        String action,
        String back,
        FormView form,
        List<FieldView> fields,
        OtherNameList names,
        List<FieldView> sources) {

    public boolean isNew() {
        return number == null;
    }

    /** The key of the words for what the form does. */
    public String act() {
        return isNew() ? "form.new" : isAppendOnly() ? "form.correct" : "form.change";
    }

    /** Whether another name can be added to what is edited. */
    public boolean canBeCalledOtherwise() {
        return number != null && OtherName.NAMED.contains(kind);
    }

    public boolean isAppendOnly() {
        return kind.isAppendOnly();
    }

    /** Null for a new one. */
    public @Nullable String history() {
        return number == null ? null : Addresses.history(number);
    }

    /** Null for a new one. */
    public @Nullable String removal() {
        return number == null ? null : "/edit" + Addresses.history(number) + "/remove";
    }
}
