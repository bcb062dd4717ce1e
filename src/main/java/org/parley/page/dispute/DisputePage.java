package org.parley.page.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.evidence.Note;
import org.parley.web.Choice;

/**
 * What an editor sees who settles a dispute.
 *
 * @param options the values with who says so, and where it is settled to open it again
 * @param before the last decision, in words; null where nobody decided yet
 * @param reason of the last decision
 * @param uncorrected what the record still says, where another value stands
 * @param correction the form that corrects the record
 * @param citing the form for what another source says
 */
record DisputePage(
        String record,
        String field,
        boolean isSettled,
        List<Choice> options,
        @Nullable String before,
        @Nullable String reason,
        @Nullable String uncorrected,
        String correction,
        String citing,
        String action,
        String back,
        List<Note> notes) {}
