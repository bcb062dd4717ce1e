package org.parley.page.slippage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.Addresses;
import org.parley.record.evidence.Evidence;
import org.parley.record.evidence.Evidences;
import org.parley.record.talks.NegotiationBands;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundDays;
import org.parley.record.talks.RoundSchedule;
import org.parley.record.talks.Rounds;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Tracks;
import org.parley.web.BadRequestException;
import org.parley.web.Choice;
import org.parley.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds how rounds kept to what was announced of them, in six statements. */
@Service
class FindingSlippages {

    private final NegotiationBands bands;
    private final Tracks tracks;
    private final Rounds rounds;
    private final Evidences evidences;
    private final Clock clock;

    FindingSlippages(NegotiationBands bands, Tracks tracks, Rounds rounds, Evidences evidences, Clock clock) {
        this.bands = bands;
        this.tracks = tracks;
        this.rounds = rounds;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SlippagePage of(String negotiation, @Nullable String track, int page) {
        List<Choice> strands = tracks.ofNegotiation(negotiation).stream()
                .map(each -> new Choice(each.slug(), each.name()))
                .toList();
        if (track != null && strands.stream().noneMatch(each -> each.value().equals(track))) {
            throw new BadRequestException(
                    "There is no track “%s” in these talks. Choose one of the list.".formatted(track));
        }
        LocalDate today = LocalDate.now(clock);
        Page<Round> announced = rounds.announced(negotiation, track, Paging.request(page));
        Map<Long, List<ScheduleAnnouncement>> said = rounds
                .announcementsOf(announced.map(Round::id).toList())
                .stream()
                .collect(Collectors.groupingBy(each -> each.round().id()));
        List<RoundSchedule> schedules = announced.stream()
                .map(each -> RoundSchedule.of(each, said.getOrDefault(each.id(), List.of()), today))
                .toList();
        Evidence evidence = evidences.behind(schedules.stream()
                .flatMap(each -> each.announcements().stream())
                .map(ScheduleAnnouncement::id)
                .toList());
        SlippageScale scale = SlippageScale.of(
                schedules.stream().flatMap(FindingSlippages::distances).toList());
        return new SlippagePage(
                bands.of(negotiation),
                strands,
                track,
                strands(schedules, scale, evidence),
                scale,
                evidence,
                Paging.of(announced, Addresses.rounds(negotiation) + "/slippage", "track", track));
    }

    private static List<SlippagePage.Strand> strands(
            List<RoundSchedule> schedules, SlippageScale scale, Evidence evidence) {
        Map<String, List<RoundSchedule>> byTrack = schedules.stream()
                .collect(Collectors.groupingBy(
                        each -> each.round().track().slug(), LinkedHashMap::new, Collectors.toList()));
        return byTrack.values().stream()
                .map(each -> new SlippagePage.Strand(
                        each.get(0).round().track().slug(),
                        each.get(0).round().track().name(),
                        SlippageSummary.of(each),
                        each.stream()
                                .map(round -> announced(round, scale, evidence))
                                .toList()))
                .toList();
    }

    private static SlippagePage.Announced announced(RoundSchedule schedule, SlippageScale scale, Evidence evidence) {
        Round round = schedule.round();
        LocalDate middle = middle(schedule);
        return new SlippagePage.Announced(
                Addresses.round(round),
                "Round " + round.number() + ", " + round.title(),
                round.status(),
                RoundDays.of(round.firstDay(), round.lastDay()),
                round.status().isExpected() ? schedule.lastWindow().orElse(null) : null,
                schedule.announcements().stream()
                        .map(each -> new SlippagePage.Line(
                                each,
                                schedule.slippage(each),
                                each.window() == null || middle == null ? null : scale.bar(each.window(), middle),
                                evidence.numbersOf(each.id())))
                        .toList());
    }

    /** When it began, at the earliest; today where it is still to come; null where there is nothing to measure by. */
    private static @Nullable LocalDate middle(RoundSchedule schedule) {
        FuzzyDate begun = schedule.round().firstDay();
        if (schedule.round().status().isHeld()) {
            return begun == null ? null : begun.earliest() == null ? begun.latest() : begun.earliest();
        }
        return schedule.today();
    }

    private static Stream<Long> distances(RoundSchedule schedule) {
        LocalDate middle = middle(schedule);
        return schedule.announcements().stream()
                .map(ScheduleAnnouncement::window)
                .filter(Objects::nonNull)
                .flatMap(window -> Stream.of(window.earliest(), window.latest()))
                .filter(day -> day != null && middle != null)
                .map(day -> ChronoUnit.DAYS.between(Objects.requireNonNull(middle), Objects.requireNonNull(day)));
    }
}
