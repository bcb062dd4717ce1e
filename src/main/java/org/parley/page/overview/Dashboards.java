package org.parley.page.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.issue.Change;
import org.parley.record.issue.ChecklistComparison;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Issues;
import org.parley.record.talks.NegotiationBand;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.Track;
import org.parley.record.talks.Tracks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where a negotiation stands. */
@Service
class Dashboards {

    private final NegotiationBands bands;
    private final Introductions introductions;
    private final Tracks tracks;
    private final RecentEvents events;
    private final Issues issues;
    private final RecentAgreements agreements;
    private final RoundsAroundToday rounds;

    Dashboards(
            NegotiationBands bands,
            Introductions introductions,
            Tracks tracks,
            RecentEvents events,
            Issues issues,
            RecentAgreements agreements,
            RoundsAroundToday rounds) {
        this.bands = bands;
        this.introductions = introductions;
        this.tracks = tracks;
        this.events = events;
        this.issues = issues;
        this.agreements = agreements;
        this.rounds = rounds;
    }

    @Transactional(readOnly = true)
    public Dashboard of(String negotiation, LocalDate today) {
        NegotiationBand band = bands.of(negotiation);
        List<Track> strands = tracks.ofNegotiation(negotiation);
        List<TrackRounds> around = rounds.ofTracks(band.id(), strands, today);
        Round last = TrackRounds.last(TrackRounds.held(around));
        NextRound next = TrackRounds.next(around);
        Round leading = TrackRounds.leading(around);
        rounds.fill(leading);
        List<Issue> all = issues.withStatusChanges(negotiation);
        ChecklistSummary checklist = ChecklistSummary.of(
                all,
                today,
                ComparedDays.reach(today, band.lastEvent()),
                last == null ? null : dayBefore(last),
                negotiation);
        return new Dashboard(
                band,
                new Situation(
                        today,
                        band.status(),
                        last,
                        next,
                        checklist.now().open(),
                        checklist.now().known(),
                        moved(all, last, today)),
                introductions.of(band),
                around,
                events.of(band, strands, today),
                checklist,
                next,
                leading,
                rounds.groupsIn(leading),
                agreements.of(negotiation, today));
    }

    /** How many issues stand elsewhere than on the last day of a round. */
    private static int moved(List<Issue> issues, @Nullable Round round, LocalDate today) {
        LocalDate since = Situation.lastDay(round)
                .map(FuzzyDate::countsFrom)
                .filter(each -> !each.isAfter(today))
                .orElse(today);
        ChecklistComparison comparison = ChecklistComparison.between(issues, since, today);
        return Stream.of(Change.FORWARD, Change.BACK, Change.CLOSED)
                .mapToInt(comparison::count)
                .sum();
    }

    /** The day before a round began, as far as is known: what moved in it shows against that day. */
    private static @Nullable LocalDate dayBefore(Round round) {
        return round.firstDay() == null ? null : round.firstDay().countsFrom().minusDays(1);
    }
}
