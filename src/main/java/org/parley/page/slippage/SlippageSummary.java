package org.parley.page.slippage;

import java.util.Collection;
import java.util.List;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.schedule.Slippage;
import org.parley.record.talks.ScheduleAnnouncement;

/**
 * How rounds that were held kept to the first window that was announced of each.
 *
 * @param held how many of them there are, of which that can be told
 * @param median days that half of them were late at most; negative where they were early
 * @param overdue how many more are past the last window that was announced
 */
record SlippageSummary(int held, int kept, int later, int earlier, long median, int overdue) {

    static SlippageSummary of(Collection<RoundSchedule> rounds) {
        List<Slippage> first = rounds.stream()
                .filter(each -> each.round().status().isHeld())
                .map(SlippageSummary::first)
                .filter(each -> each.kind() != Slippage.Kind.UNKNOWN)
                .toList();
        return new SlippageSummary(
                first.size(),
                count(first, Slippage.Kind.AS_ANNOUNCED),
                count(first, Slippage.Kind.LATER),
                count(first, Slippage.Kind.EARLIER),
                median(first),
                (int) rounds.stream().filter(each -> each.overdue() > 0).count());
    }

    private static Slippage first(RoundSchedule round) {
        return round.announcements().stream()
                .filter(each -> each.window() != null)
                .findFirst()
                .map((ScheduleAnnouncement each) -> round.slippage(each))
                .orElse(new Slippage(Slippage.Kind.UNKNOWN, 0));
    }

    private static int count(List<Slippage> slippages, Slippage.Kind kind) {
        return (int) slippages.stream().filter(each -> each.kind() == kind).count();
    }

    private static long median(List<Slippage> slippages) {
        long[] days = slippages.stream()
                .mapToLong(each -> each.kind() == Slippage.Kind.EARLIER ? -each.days() : each.days())
                .sorted()
                .toArray();
        return days.length == 0 ? 0 : days[(days.length - 1) / 2];
    }
}
