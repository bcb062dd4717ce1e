package org.parley.record.evidence;

import java.util.List;
import java.util.stream.Stream;
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

    /** The dispute over one field, for a page that shows it in place. */
    public static @Nullable Dispute over(String field, List<Contest> contests) {
        return contests.stream()
                .filter(each -> each.field().equals(field))
                .map(Contest::dispute)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    public static List<Contest> besides(String field, List<Contest> contests) {
        return contests.stream().filter(each -> !each.field().equals(field)).toList();
    }
}
