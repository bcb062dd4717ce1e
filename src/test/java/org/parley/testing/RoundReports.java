package org.parley.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordFields;
import org.parley.record.talks.RoundReport;
import org.parley.record.talks.RoundStatus;

/** Reports of rounds, of which a test says no more than it is about. */
public final class RoundReports {

    private static final RecordFields<RoundReport> FIELDS = RecordFields.of(RoundReport.class);

    private RoundReports() {}

    /**
     * Of a round that was concluded, with nothing else known.
     *
     * @param said names of fields, each followed by its value
     */
    public static RoundReport of(@Nullable Object... said) {
        return with(
                Map.of(
                        "number",
                        1,
                        "title",
                        "Round",
                        "status",
                        RoundStatus.CONCLUDED,
                        "outcomes",
                        Set.of(),
                        "aliases",
                        List.of()),
                said);
    }

    /** The same report, with some fields said anew. */
    public static RoundReport changed(RoundReport was, @Nullable Object... said) {
        return with(FIELDS.values(was), said);
    }

    private static RoundReport with(Map<String, ?> before, @Nullable Object... said) {
        Map<String, @Nullable Object> all = new HashMap<>(before);
        for (int i = 0; i < said.length; i += 2) {
            all.put((String) said[i], said[i + 1]);
        }
        return FIELDS.describe(all);
    }
}
