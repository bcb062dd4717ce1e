package org.parley.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;

/** The kinds of record that are searched. */
final class SearchKinds {

    private static final Set<RecordKind> WITHIN_OTHERS = EnumSet.of(
            RecordKind.APPOINTMENT,
            RecordKind.SCHEDULE_ANNOUNCEMENT,
            RecordKind.DELEGATION,
            RecordKind.DELEGATION_MEMBER,
            RecordKind.SIGNATORY,
            RecordKind.CITATION,
            RecordKind.ACCOUNT);

    private SearchKinds() {}

    /** The word for a kind in an address: status-change. */
    static String word(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Null where no kind that is searched is called so. */
    static @Nullable String code(String word) {
        return Arrays.stream(RecordKind.values())
                .filter(each -> !WITHIN_OTHERS.contains(each))
                .map(Enum::name)
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElse(null);
    }
}
