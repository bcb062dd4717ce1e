package org.parley.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;

/**
 * The page of a form.
 *
 * @param number of what is edited; null for a new one
 * @param label what is edited, or what a new one hangs on, as it is called; empty where it stands alone
 * @param action where the form is sent
 * @param back where to go without saving
 * @param alike what a new one may be, as it is known already
 * @param meeting what somebody else saved meanwhile; null where nobody did
 */
public record RecordPage(
        RecordKind kind,
        boolean isNew,
        @Nullable Long number,
        String label,
        String action,
        String back,
        List<ShownQuestion> questions,
        List<ShownQuestion> sources,
        List<KnownAlready> alike,
        @Nullable Meeting meeting) {

    /** The question that typing begins with: the first that nothing is proposed for. */
    String firstOpen() {
        return questions.stream()
                .filter(each -> each.typed().isEmpty())
                .findFirst()
                .map(ShownQuestion::path)
                .orElse("");
    }

    public boolean isAppendOnly() {
        return kind.isAppendOnly();
    }

    /** Null for a new one. */
    public @Nullable String history() {
        return number == null ? null : "/history/" + number;
    }

    /** Null for a new one. */
    public @Nullable String removal() {
        return number == null ? null : "/edit/history/" + number + "/remove";
    }
}
