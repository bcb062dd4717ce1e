package org.parley.record.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sources say of one field of a record, where they differ or say more than the record carries.
 *
 * @param label what the field is called
 * @param shown the value that the record carries; where it carries none, all that are asserted
 * @param dispute null where only one value is asserted
 * @param voices who asserts it, where it is not disputed
 */
public record Contest(
        String field, String label, String shown, @Nullable Dispute dispute, List<Dispute.Voice> voices) {

    /** The notes of those who assert what is not disputed. */
    public List<Integer> notes() {
        return Dispute.notesOf(voices);
    }

    /** Those who assert what is not disputed, by name. */
    public List<String> speakers() {
        return Dispute.speakersOf(voices);
    }

    /** For a place whose page has no numbered notes of its sources. */
    public Contest withoutNotes() {
        return new Contest(
                field,
                label,
                shown,
                dispute == null ? null : dispute.withoutNotes(),
                voices.stream().map(Dispute.Voice::withoutNote).toList());
    }
}
