package org.parley.page.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.history.Recorded;
import org.parley.page.days.ComparedAddress;
import org.parley.page.days.ComparedPresets;
import org.parley.page.days.Hindsight;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Change;
import org.parley.record.issue.ChecklistComparison;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Issues;
import org.parley.record.issue.StatusChange;
import org.parley.record.source.Knowledge;
import org.parley.record.source.Publications;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.ScheduleAnnouncement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the brief of a negotiation, in at most sixteen statements; of a past day in twenty-two. */
@Service
class Briefs {

    /** As many of each as two pages hold together. */
    private static final int MOVED = 9;

    private static final int AGREED = 6;
    private static final int OPEN = 8;
    private static final int OWED = 5;
    private static final List<Change> MOVES =
            List.of(Change.CLOSED, Change.FORWARD, Change.BACK, Change.OPENED, Change.FIRST_RECORDED);

    private final NegotiationBands bands;
    private final Issues issues;
    private final Rounds rounds;
    private final Agreements agreements;
    private final BriefRooms rooms;
    private final Publications publications;
    private final Evidences evidences;

    Briefs(
            NegotiationBands bands,
            Issues issues,
            Rounds rounds,
            Agreements agreements,
            BriefRooms rooms,
            Publications publications,
            Evidences evidences) {
        this.bands = bands;
        this.issues = issues;
        this.rounds = rounds;
        this.agreements = agreements;
        this.rooms = rooms;
        this.publications = publications;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public BriefPage of(String negotiation, ComparedDays days) {
        boolean isToday = !days.asOf().isBefore(days.today());
        List<Issue> all = issues.withStatusChanges(negotiation);
        issues.withPositions(negotiation); // fills the positions of the issues above: one session, one object each
        List<Round> every = rounds.ofNegotiation(negotiation);
        List<ScheduleAnnouncement> announced = announcements(every, days);
        List<Agreement> made = agreements.withDeliveries(negotiation);
        Knowledge known =
                publications.knownOn(days.asOf(), days.hindsight(), dated(all, every, announced, made, days.asOf()));
        Function<Knowledge, Told> telling = asked -> told(asked, days.since(), isToday, all, every, announced, made);
        Told told = telling.apply(known);
        Round latest = told.meetings().latest().orElse(null);
        if (latest != null) {
            rounds.withSittings(List.of(latest.id())); // fills the latest
        }
        ComparedAddress address = ComparedAddress.of(negotiation, "brief", "", days);
        BriefPage.Meetings met = new BriefPage.Meetings(
                latest,
                latest != null && told.meetings().wasUnderWay(latest),
                told.meetings().heldSince(days.since()),
                told.next(),
                told.room());
        Told everything = known.hindsight() ? told : telling.apply(known.withHindsight());
        Evidence evidence = evidence(known, told);
        return new BriefPage(
                bands.of(negotiation),
                days,
                new ComparedPresets(days, address).all(firstDay(latest), null),
                told.issues(),
                met,
                told.agreed(),
                told.owed(),
                Hindsight.of(
                        told.knownIn(everything.knownIn(known)),
                        days,
                        address,
                        asked -> (asked.hindsight() ? everything : told).entries(),
                        evidence),
                evidence);
    }

    private Told told(
            Knowledge known,
            LocalDate since,
            boolean isToday,
            List<Issue> issues,
            List<Round> rounds,
            List<ScheduleAnnouncement> announced,
            List<Agreement> made) {
        ChecklistComparison comparison = ChecklistComparison.between(issues, since, known);
        RoundsAsOf meetings = new RoundsAsOf(known, isToday, rounds);
        BriefPage.Expected next = meetings.next(announced.stream()
                        .collect(Collectors.groupingBy(each -> each.round().id())))
                .orElse(null);
        OwedAsOf owing = new OwedAsOf(known, isToday);
        List<Agreement> agreedSince = made.stream()
                .filter(owing::wasAgreed)
                .filter(each -> each.date() != null && !each.date().mayBeBy(since))
                .sorted(Comparator.comparing(Agreement::date).reversed())
                .toList();
        return new Told(
                meetings,
                next,
                rooms.of(meetings, next, comparison.open()).orElse(null),
                new BriefPage.Standings(
                        comparison.weightThen(),
                        comparison.weightNow(),
                        Shortened.to(MOVED, moved(comparison)),
                        Shortened.to(OPEN, comparison.open())),
                Shortened.to(AGREED, agreedSince),
                Shortened.to(OWED, owing.of(made)));
    }

    /** What the page tells by what was known. */
    private record Told(
            RoundsAsOf meetings,
            BriefPage.@Nullable Expected next,
            BriefPage.@Nullable Room room,
            BriefPage.Standings issues,
            Shortened<Agreement> agreed,
            Shortened<BriefPage.Owed> owed) {

        /** What the page marks where only later sources tell of it. */
        List<List<Recorded>> entries() {
            List<List<Recorded>> entries = new ArrayList<>();
            meetings.latest().ifPresent(each -> entries.add(List.of(each)));
            if (next != null) {
                entries.add(List.copyOf(next.told()));
            }
            issues.moved().shown().forEach(each -> entries.add(each.told()));
            agreed.shown().forEach(each -> entries.add(List.of(each)));
            issues.open().shown().forEach(each -> entries.add(BriefPage.Standings.told(each)));
            owed.shown().forEach(each -> entries.add(each.commitment().withPartsBy(meetings.day())));
            if (room != null) {
                room.entries().forEach(entries::add);
            }
            return entries;
        }

        /** What was known of all that it tells: of the room it is found only once its round is. */
        Knowledge knownIn(Knowledge known) {
            return room == null ? known : known.and(room.known());
        }
    }

    private static @Nullable LocalDate firstDay(@Nullable Round round) {
        return round == null || round.firstDay() == null
                ? null
                : round.firstDay().earliest();
    }

    /** Of the rounds that had not certainly begun by the day shown. */
    private List<ScheduleAnnouncement> announcements(List<Round> every, ComparedDays days) {
        List<Long> numbers = every.stream()
                .filter(each -> !each.status().isHeld() || each.firstDay() == null || days.isPast())
                .map(Round::id)
                .toList();
        return numbers.isEmpty() ? List.of() : rounds.announcementsOf(numbers);
    }

    /** What counts by the day shown, if it was known by then. */
    private static List<Recorded> dated(
            List<Issue> issues,
            List<Round> rounds,
            List<ScheduleAnnouncement> announced,
            List<Agreement> made,
            LocalDate asOf) {
        List<Recorded> dated = new ArrayList<>();
        issues.forEach(each -> each.recordedBy(asOf).forEach(dated::add));
        rounds.stream().filter(each -> mayBeBy(each.firstDay(), asOf)).forEach(dated::add);
        announced.stream().filter(each -> each.announcedOn().mayBeBy(asOf)).forEach(dated::add);
        made.stream().filter(each -> mayBeBy(each.date(), asOf)).forEach(each -> {
            dated.add(each);
            each.commitments().forEach(promised -> dated.addAll(promised.withPartsBy(asOf)));
        });
        return dated;
    }

    private static boolean mayBeBy(@Nullable FuzzyDate date, LocalDate asOf) {
        return date != null && date.mayBeBy(asOf);
    }

    private static List<BriefPage.Moved> moved(ChecklistComparison comparison) {
        return MOVES.stream()
                .flatMap(change -> comparison.thatAre(change).stream().map(each -> {
                    StatusChange was = each.was();
                    return new BriefPage.Moved(change, each, was == null ? null : was.status());
                }))
                .toList();
    }

    /** Notes are numbered in the order in which the page speaks of the records. */
    private Evidence evidence(Knowledge known, Told page) {
        BriefPage.Room room = page.room();
        BriefPage.Expected next = page.next();
        List<Recorded> told = Stream.<Stream<? extends @Nullable Recorded>>of(
                        page.meetings().latest().stream(),
                        page.issues().moved().shown().stream().flatMap(each -> each.told().stream()),
                        page.agreed().shown().stream(),
                        page.issues().open().shown().stream().flatMap(each -> BriefPage.Standings.told(each).stream()),
                        next == null ? Stream.empty() : next.told().stream(),
                        room == null ? Stream.empty() : room.entries().flatMap(List::stream),
                        page.owed().shown().stream().flatMap(each -> each.commitment().told(known.day()).stream()))
                .flatMap(each -> each)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return evidences.of(told, known);
    }
}
