package org.parley.page.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.date.DaysPast;
import org.parley.date.FuzzyDate;
import org.parley.record.schedule.RoundSchedule;
import org.parley.record.talks.Round;
import org.parley.record.talks.ScheduleAnnouncement;

/**
 * The round that a negotiation expects next.
 *
 * @param others how many more rounds are expected
 */
public record NextRound(RoundSchedule schedule, int others) {

    /** What is still to come goes first, the soonest; then what is overdue, the latest; then what has no date. */
    private static final Comparator<RoundSchedule> NEXT_FIRST = Comparator.<RoundSchedule>comparingInt(
                    each -> each.due() == null || each.isPutOff() ? 2 : each.overdue() > 0 ? 1 : 0)
            .thenComparing(
                    each -> each.overdue() > 0 || each.due() == null
                            ? null
                            : each.due().countsFrom(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                    each -> each.due() == null ? null : each.due().latest(),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(each -> each.round().id(), Comparator.reverseOrder());

    /** Of the rounds that a negotiation expects; empty where it expects none. */
    static Optional<NextRound> of(Collection<RoundSchedule> expected) {
        return expected.stream().min(NEXT_FIRST).map(next -> new NextRound(next, expected.size() - 1));
    }

    /** Of those that come next on some tracks. */
    static Optional<NextRound> first(Collection<NextRound> next) {
        int all = next.stream().mapToInt(each -> 1 + each.others).sum();
        return next.stream().map(NextRound::schedule).min(NEXT_FIRST).map(first -> new NextRound(first, all - 1));
    }

    public Round round() {
        return schedule.round();
    }

    /** Its day where one is set, otherwise the window last announced; null where nobody named one that it was not put off from. */
    public @Nullable FuzzyDate expectedOn() {
        return schedule.isPutOff() ? null : schedule.due();
    }

    /** What was said of it last; null where nothing was. */
    public @Nullable String saidLast() {
        List<ScheduleAnnouncement> said = announcements();
        return said.isEmpty() ? null : said.get(0).words();
    }

    /** Null where nobody named one. */
    public @Nullable String place() {
        ScheduleAnnouncement said = schedule.lastAnnouncement();
        String set = round().place();
        return set != null || said == null ? set : said.place();
    }

    /** What was said about when and where it would be held, the last word first. */
    public List<ScheduleAnnouncement> announcements() {
        List<ScheduleAnnouncement> lastFirst = new ArrayList<>(schedule.announcements());
        Collections.reverse(lastFirst);
        return lastFirst;
    }

    /** Past its latest day without having been held. */
    public boolean isOverdue() {
        return schedule.overdue() > 0;
    }

    /** 0 where it is not. */
    public DaysPast daysOverdue() {
        return schedule.overdueBy();
    }
}
