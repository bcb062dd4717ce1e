package org.parley.record.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.DaysPast;
import org.parley.date.FuzzyDate;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundStatus;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.web.PlainName;

/**
 * How the date of a round moved: all that was announced, against what happened. Computed, never stored.
 *
 * @param announcements in the order in which they were made
 */
public record RoundSchedule(Round round, List<ScheduleAnnouncement> announcements, LocalDate today) {

    public static RoundSchedule of(Round round, Collection<ScheduleAnnouncement> announcements, LocalDate today) {
        return new RoundSchedule(
                round,
                announcements.stream()
                        .sorted(Comparator.comparing(ScheduleAnnouncement::announcedOn)
                                .thenComparing(ScheduleAnnouncement::id))
                        .toList(),
                today);
    }

    /** The last window that was announced, and not called off since: what counts as long as the round is not held. */
    public Optional<FuzzyDate> lastWindow() {
        return lastWindow(announcements.stream().filter(each -> !isCalledOff(each)));
    }

    /** Whether the round was postponed on a day that is not certainly before that of the announcement: from what that named. */
    private boolean isCalledOff(ScheduleAnnouncement announcement) {
        FuzzyDate halt = round.status() == RoundStatus.POSTPONED ? round.haltedOn() : null;
        return halt != null && halt.mayBeBy(today) && !halt.isCertainlyBefore(announcement.announcedOn());
    }

    /** The last window that was announced of a round that is still to come; null for any other. */
    public @Nullable FuzzyDate announcedWindow() {
        return round.status().isExpected() ? lastWindow().orElse(null) : null;
    }

    /** What was announced last, and which window: null where no window was ever announced. */
    public @Nullable ScheduleAnnouncement lastAnnouncement() {
        return announcements.stream()
                .filter(each -> each.window() != null && !isCalledOff(each))
                .reduce((before, each) -> each)
                .orElse(null);
    }

    /** The announcement of the last window, and that of the last place where it is another. */
    public List<ScheduleAnnouncement> told() {
        ScheduleAnnouncement placed = announcements.stream()
                .filter(each -> each.place() != null)
                .reduce((before, each) -> each)
                .orElse(null);
        return Stream.of(lastAnnouncement(), placed)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** When the round is to begin: the day that is set, otherwise the window announced last; null where nobody named one. */
    public @Nullable FuzzyDate due() {
        FuzzyDate set = round.firstDay();
        return set == null ? lastWindow().orElse(null) : set;
    }

    /** Whether it was postponed from the last day that anybody named for it: no new one is known. */
    public boolean isPutOff() {
        if (round.status() != RoundStatus.POSTPONED) {
            return false;
        }
        FuzzyDate due = due();
        return due == null ? announcements.stream().anyMatch(this::isCalledOff) : due.daysPast(today) > 0;
    }

    /** Whether it was put off to no day, or called off before anybody named one: no day of it is told. */
    public boolean isWithoutDay() {
        return isPutOff() || (round.status() == RoundStatus.CANCELLED && round.firstDay() == null);
    }

    /** Whether more is known of its being put off, called off or broken off than its status tells. */
    public boolean tellsOfHalt() {
        return round.status().isHalted() && (isPutOff() || round.haltedOn() != null || round.haltReason() != null);
    }

    /** By how many days it is overdue; 0 where it is not. A round of several days that are set may begin on any of them. */
    public long overdue() {
        return overdueBy().days();
    }

    /** The same with whether that is only about right. */
    public DaysPast overdueBy() {
        if (!round.status().isExpected() || isPutOff()) {
            return DaysPast.exactly(0);
        }
        FuzzyDate end = round.firstDay() != null && round.lastDay() != null ? round.lastDay() : due();
        return end == null ? DaysPast.exactly(0) : end.timePast(today);
    }

    /** What became of the window of an announcement. */
    public Slippage slippage(ScheduleAnnouncement announcement) {
        FuzzyDate window = announcement.window();
        if (window != null && isCalledOff(announcement)) {
            return new Slippage(Slippage.Kind.POSTPONED, 0);
        }
        boolean replaced = window != null
                && round.status().isExpected()
                && !window.equals(lastWindow().orElse(null));
        return replaced
                ? new Slippage(Slippage.Kind.REPLACED, 0)
                : Slippage.of(window, round.status(), round.firstDay(), today);
    }

    /** Whether the round was held at a place of which the announcement, that named one, did not speak. */
    public boolean isElsewhere(ScheduleAnnouncement announcement) {
        String announced = announcement.place();
        return announced != null
                && round.status().isHeld()
                && !round.placeNames().isEmpty()
                && round.placeNames().stream().noneMatch(each -> areAlike(each, announced));
    }

    /** "Abu Dhabi" and "Abu Dhabi, United Arab Emirates": one is a part of the other, in any spelling. */
    private static boolean areAlike(String place, String other) {
        String one = " " + PlainName.of(place) + " ";
        String two = " " + PlainName.of(other) + " ";
        return one.contains(two) || two.contains(one);
    }

    /**
     * By how many days an announcement put the beginning off, against the window announced before it; negative: forward. A window
     * within the one before it, or around it, is only told more, or less, exactly.
     */
    public long shift(ScheduleAnnouncement announcement) {
        FuzzyDate before = lastWindow(announcements.stream().takeWhile(each -> each != announcement))
                .orElse(null);
        FuzzyDate now = announcement.window();
        if (before == null
                || now == null
                || before.earliest() == null
                || now.earliest() == null
                || now.isWithin(before)
                || before.isWithin(now)) {
            return 0;
        }
        return ChronoUnit.DAYS.between(before.earliest(), now.earliest());
    }

    private static Optional<FuzzyDate> lastWindow(Stream<ScheduleAnnouncement> said) {
        return said.map(ScheduleAnnouncement::window)
                .flatMap(Stream::ofNullable)
                .reduce((before, each) -> each);
    }
}
