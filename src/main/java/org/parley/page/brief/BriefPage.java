package org.parley.page.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.DaysPast;
import org.parley.date.FuzzyDate;
import org.parley.history.Recorded;
import org.parley.page.days.ComparedAddress;
import org.parley.page.days.ComparedPresets;
import org.parley.page.days.Hindsight;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Assessment;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.CommitmentStanding;
import org.parley.record.agreement.Delivery;
import org.parley.record.evidence.Evidence;
import org.parley.record.issue.Change;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Standing;
import org.parley.record.issue.Weight;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.Titles;
import org.parley.record.source.Knowledge;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundDays;
import org.parley.record.talks.ScheduleAnnouncement;

/**
 * What somebody reads before they go into a meeting. As of an earlier day it holds only what was on record of that day or
 * one before it.
 *
 * @param agreed since the day compared with
 */
record BriefPage(
        NegotiationBand band,
        ComparedDays days,
        List<ComparedPresets.Preset> presets,
        Standings issues,
        Meetings rounds,
        Shortened<Agreement> agreed,
        Shortened<Owed> owed,
        Hindsight hindsight,
        Evidence evidence) {

    /** The address of the whole list as of the same days, with hindsight where the brief is shown with it. */
    public String checklist() {
        return ComparedAddress.of(band.slug(), "checklist", "", days).of(days.since(), days.asOf());
    }

    /**
     * When the conflict began, if it may have by the day. As of a past day without the words of its source: they may have been
     * said later, and of the time up to then.
     */
    public @Nullable FuzzyDate conflictStart() {
        FuzzyDate began = band.conflictStart();
        if (began == null || !began.mayBeBy(days.asOf())) {
            return null;
        }
        return days.isPast() ? began.withoutWords() : began;
    }

    /** The last event recorded, where it was before the day shown: nothing is known to be so any later. Null otherwise. */
    public @Nullable FuzzyDate reach() {
        return days.isBeyondReach() ? band.lastEvent() : null;
    }

    /** Where the issues stood on the two days, what moved between them, and what is open. */
    record Standings(Weight then, Weight now, Shortened<Moved> moved, Shortened<Standing> open) {

        /** What is said of an open issue: where it stands, and how hard it is. */
        public static List<Recorded> told(Standing standing) {
            return Stream.of(standing.now(), standing.judged())
                    .<Recorded>flatMap(Stream::ofNullable)
                    .toList();
        }

        /** Whether it is told among what moved why the issue stands where it does. */
        public boolean isToldOf(Standing standing) {
            return moved.shown().stream()
                    .anyMatch(each -> each.standing().issue().equals(standing.issue()));
        }
    }

    record Moved(Change change, Standing standing, @Nullable IssueStatus was) {

        /** What is said of it. */
        public List<Recorded> told() {
            return Stream.<Recorded>ofNullable(standing.now()).toList();
        }
    }

    /**
     * What was held, and what comes.
     *
     * @param latest the last round held by then; null where there was none
     * @param isUnderWay whether it was not over on that day
     * @param held how many rounds were held since the day compared with
     */
    record Meetings(
            @Nullable Round latest,
            boolean isUnderWay,
            long held,
            @Nullable Expected next,
            @Nullable Room room) {}

    /**
     * @param told the last window and the last place that were announced
     * @param isOfThePast whether it is told as of an earlier day, when its number and its title were not given yet
     * @param when null where nobody named a day, or where it was put off from the last one that was named
     * @param isHalted whether it was postponed by then
     * @param overdue days since the window closed; 0 where it has not
     */
    record Expected(
            Round round,
            @Nullable FuzzyDate when,
            List<ScheduleAnnouncement> told,
            boolean isHalted,
            boolean isPutOff,
            DaysPast overdue,
            boolean isOfThePast) {

        /** The days that are set; none where only a window was announced, and none on an earlier day, when they were not set yet. */
        public RoundDays days() {
            return isOfThePast ? RoundDays.of(null, null) : round.days();
        }

        /** The words of the last window that was announced; null where none was. */
        public @Nullable String words() {
            return told.stream()
                    .filter(each -> each.window() != null)
                    .map(ScheduleAnnouncement::words)
                    .findFirst()
                    .orElse(null);
        }

        /** Whether any of it may, for all that is known, have been announced only after a day. */
        public boolean mayBeToldLater(LocalDate day) {
            return told.stream().anyMatch(each -> each.announcedOn().isPerhapsAfter(day));
        }

        /** The place that was announced last; null where none was. */
        public @Nullable String place() {
            return told.stream()
                    .map(ScheduleAnnouncement::place)
                    .filter(Objects::nonNull)
                    .reduce((first, each) -> each)
                    .orElse(null);
        }
    }

    /**
     * Who will be in the room.
     *
     * @param before whether it is not the round that is expected but the one before it, for want of names
     * @param titles of everybody in it
     * @param firm of each party that negotiates in it, where anything is on record
     * @param known of it on the day
     */
    record Room(Round round, boolean before, Titles titles, List<FirmLines> firm, Knowledge known) {

        /** Those that had been told of, or with hindsight all. */
        public List<Delegation> delegations() {
            return round.delegations().stream().filter(known::holds).toList();
        }

        /** The same of those who sat in one, the head first. */
        public List<DelegationMember> members(Delegation delegation) {
            return delegation.members().stream()
                    .filter(known::holds)
                    .sorted(Comparator.comparing(each -> each.role() != MemberRole.HEAD))
                    .toList();
        }

        /** The records of the page, in its order, each with those that are said in one with it. */
        Stream<List<Recorded>> entries() {
            return Stream.concat(
                    delegations().stream()
                            .flatMap(each -> Stream.concat(
                                    Stream.of(List.of(each)),
                                    members(each).stream().map(this::told))),
                    firm.stream().flatMap(FirmLines::told).map(List::of));
        }

        /** What is said of a member: that they sat there, and under which titles. */
        public List<Recorded> told(DelegationMember member) {
            return Stream.concat(Stream.of(member), titles(member).stream().map(KnownTitle::appointment))
                    .toList();
        }

        /** What is known of the titles of a member on that day. */
        public List<KnownTitle> titles(DelegationMember member) {
            return titles.where(known::holds)
                    .on(
                            FuzzyDate.of(known.day()),
                            member.person(),
                            member.delegation().party());
        }
    }

    /** @param standing as of the day */
    record Owed(Commitment commitment, CommitmentStanding standing) {

        /** Whether the agreement, a delivery or an assessment may, for all that is known, have come only after a day. */
        public boolean mayComeLater(LocalDate day) {
            return Stream.of(
                            Stream.ofNullable(commitment.agreement().date()),
                            commitment.deliveries().stream().map(Delivery::day),
                            commitment.assessments().stream().map(Assessment::asOf))
                    .<FuzzyDate>flatMap(each -> each)
                    .anyMatch(each -> each.isPerhapsAfter(day));
        }

        /** What is said of it, and of what has become of it. */
        public List<Recorded> told() {
            return standing.told(commitment);
        }
    }
}
