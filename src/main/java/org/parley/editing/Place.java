package org.parley.editing;

import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.talks.Negotiation;

/**
 * What a form is about.
 *
 * @param record null for a new one
 * @param under what a new one hangs on; null where it stands alone
 * @param negotiation null for what negotiations share
 */
record Place<T extends Recorded>(
        Sheet<T> sheet,
        @Nullable T record,
        @Nullable Recorded under,
        @Nullable Negotiation negotiation) {

    boolean isNew() {
        return record == null;
    }

    /** A source is itself what would be cited, and a known citation has one. */
    boolean asksForSources() {
        return sheet.kind() != RecordKind.SOURCE && (sheet.kind() != RecordKind.CITATION || isNew());
    }

    /** A citation without a source says nothing. */
    boolean needsSource() {
        return sheet.kind() == RecordKind.CITATION && isNew();
    }

    @Nullable
    Long number() {
        return record == null ? null : record.id();
    }

    /** What is edited, or what a new one hangs on, as it is called; empty where it stands alone. */
    String label() {
        Recorded named = record == null ? under : record;
        return named == null ? "" : named.label();
    }

    String page() {
        Recorded shown = record == null ? under : record;
        return shown == null ? "/" : Whereabouts.pageOf(shown);
    }
}
