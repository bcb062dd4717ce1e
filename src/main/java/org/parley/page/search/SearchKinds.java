package org.parley.page.search;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.web.AddressText;

/** The kinds of record that are searched. */
final class SearchKinds {

    private static final Set<RecordKind> WITHIN_OTHERS = EnumSet.of(
            RecordKind.APPOINTMENT,
            RecordKind.SITTING,
            RecordKind.SCHEDULE_ANNOUNCEMENT,
            RecordKind.DELEGATION,
            RecordKind.DELEGATION_MEMBER,
            RecordKind.SIGNATORY,
            RecordKind.COVERAGE_NOTE,
            RecordKind.SUCCESSION,
            RecordKind.OTHER_NAME,
            RecordKind.FIELD_TERM,
            RecordKind.CITATION,
            RecordKind.DISPUTE_RESOLUTION,
            RecordKind.ACCOUNT);

    /** What has a page of its own. */
    private static final Set<RecordKind> WHOLE = EnumSet.of(
            RecordKind.NEGOTIATION,
            RecordKind.PARTY,
            RecordKind.PERSON,
            RecordKind.ROUND,
            RecordKind.WORKING_GROUP,
            RecordKind.ISSUE,
            RecordKind.AGREEMENT);

    private static final double LESS = 0.6;

    /** A source has the words of what it proves, and comes behind it. */
    private static final double LEAST = 0.1;

    private SearchKinds() {}

    /** How much its rank counts: an agreement comes before its many commitments that say the same words. */
    static double weight(String code) {
        RecordKind kind = RecordKind.valueOf(code);
        return WHOLE.contains(kind) ? 1 : kind == RecordKind.SOURCE ? LEAST : LESS;
    }

    /** Null where no kind that is searched is called so. */
    static @Nullable String code(String word) {
        return AddressText.code(RecordKind.values(), word)
                .filter(each -> !WITHIN_OTHERS.contains(each))
                .map(Enum::name)
                .orElse(null);
    }
}
