package org.parley.page.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.history.Recorded;
import org.parley.page.days.ComparedAddress;
import org.parley.page.days.ComparedPresets;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Agreements;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.issue.Change;
import org.parley.record.issue.ChecklistComparison;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Issues;
import org.parley.record.issue.Standing;
import org.parley.record.issue.StatusChange;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.ScheduleAnnouncement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the brief of a negotiation, in at most eight statements. */
@Service
class Briefs {

    /** As many of each as two pages hold together. */
    private static final int MOVED = 14;

    private static final int AGREED = 6;
    private static final int OPEN = 12;
    private static final int OWED = 6;
    private static final List<Change> MOVES =
            List.of(Change.CLOSED, Change.FORWARD, Change.BACK, Change.OPENED, Change.FIRST_RECORDED);

    private final NegotiationBands bands;
    private final Issues issues;
    private final Rounds rounds;
    private final Agreements agreements;
    private final BriefRooms rooms;
    private final Evidences evidences;

    Briefs(
            NegotiationBands bands,
            Issues issues,
            Rounds rounds,
            Agreements agreements,
            BriefRooms rooms,
            Evidences evidences) {
        this.bands = bands;
        this.issues = issues;
        this.rounds = rounds;
        this.agreements = agreements;
        this.rooms = rooms;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public BriefPage of(String negotiation, ComparedDays days) {
        boolean isToday = !days.asOf().isBefore(days.today());
        List<Issue> all = issues.withStatusChanges(negotiation);
        ChecklistComparison comparison = ChecklistComparison.between(all, days.since(), days.asOf());
        RoundsAsOf known = new RoundsAsOf(days.asOf(), isToday, rounds.ofNegotiation(negotiation));
        BriefPage.Expected next = known.next(announcements(known)).orElse(null);
        List<Agreement> made = agreements.withDeliveries(negotiation);
        OwedAsOf owing = new OwedAsOf(days.asOf(), isToday);
        Shortened<BriefPage.Owed> owed = Shortened.to(OWED, owing.of(made));
        List<Agreement> agreedSince = made.stream()
                .filter(owing::wasAgreed)
                .filter(each -> each.date() != null && !each.date().mayBeBy(days.since()))
                .sorted(Comparator.comparing(Agreement::date).reversed())
                .toList();
        Shortened<Agreement> agreed = Shortened.to(AGREED, agreedSince);
        Shortened<Standing> open = Shortened.to(OPEN, comparison.open());
        Shortened<BriefPage.Moved> moved = Shortened.to(MOVED, moved(comparison));
        Round latest = known.latest().orElse(null);
        if (latest != null) {
            rounds.withSittings(List.of(latest.id())); // fills the latest
        }
        return new BriefPage(
                bands.of(negotiation),
                days,
                new ComparedPresets(days, new ComparedAddress(negotiation, "brief", "")).all(firstDay(latest), null),
                new BriefPage.Standings(comparison.weightThen(), comparison.weightNow(), moved, open),
                new BriefPage.Meetings(
                        latest,
                        known.heldSince(days.since()),
                        next,
                        rooms.of(known, next).orElse(null)),
                agreed,
                owed,
                evidence(latest, moved.shown(), agreed.shown(), open.shown(), owed.shown()));
    }

    private static @Nullable LocalDate firstDay(@Nullable Round round) {
        return round == null || round.firstDay() == null
                ? null
                : round.firstDay().earliest();
    }

    private Map<Long, List<ScheduleAnnouncement>> announcements(RoundsAsOf known) {
        List<Long> numbers = known.toCome().stream().map(Round::id).toList();
        return numbers.isEmpty()
                ? Map.of()
                : rounds.announcementsOf(numbers).stream()
                        .collect(Collectors.groupingBy(each -> each.round().id()));
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
    private Evidence evidence(
            @Nullable Round latest,
            List<BriefPage.Moved> moved,
            List<Agreement> agreed,
            List<Standing> open,
            List<BriefPage.Owed> owed) {
        List<Long> records = new ArrayList<>();
        Stream.<Stream<? extends @Nullable Recorded>>of(
                        Stream.ofNullable(latest),
                        moved.stream().map(each -> each.standing().now()),
                        agreed.stream(),
                        open.stream().flatMap(each -> Stream.of(each.now(), each.issue())),
                        owed.stream().flatMap(each -> each.told().stream()))
                .flatMap(each -> each)
                .flatMap(Stream::ofNullable)
                .map(Recorded::id)
                .distinct()
                .forEach(records::add);
        List<Recorded> contested =
                owed.stream().flatMap(each -> each.told().stream()).toList();
        return evidences.of(records, contested);
    }
}
