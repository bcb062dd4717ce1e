package org.parley.page.positions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.evidence.Dispute;
import org.parley.record.issue.Stance;
import org.parley.record.issue.StanceChange;

/**
 * What a party holds on an issue.
 *
 * @param id the number of the position
 * @param was the stance on the other day; null where it was the same, or none was recorded
 * @param maybeLater whether it may have been taken only after the day shown
 * @param history where all its positions on the issue stand in order of time
 * @param entries how many they are
 */
record PositionCell(
        long id,
        Stance stance,
        String words,
        FuzzyDate since,
        boolean maybeLater,
        StanceChange change,
        @Nullable Stance was,
        @Nullable String statedBy,
        @Nullable String statedBySlug,
        String history,
        int entries,
        List<Integer> cites,
        List<Dispute> disputes) {}
