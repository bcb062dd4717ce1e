package org.parley.page.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.date.DateWords;
import org.parley.date.FuzzyDate;
import org.parley.page.days.RoundStop;
import org.parley.page.days.RoundStops;
import org.parley.record.issue.ComparedDays;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.OpenCounts;

/** Draws the open issues through time. */
record StepChartDrawing(OpenCounts counts, RoundStops stops, ComparedDays days, ChartScale scale, String span) {

    private static final int MOST_HEIGHTS_NAMED = 4;

    /** What a day in words takes of the width on a narrow screen, in hundredths. */
    private static final int ROOM_OF_A_DAY = 24;

    /** To the day shown. Null where no issue was ever raised by then. */
    static @Nullable StepChart of(OpenCounts all, RoundStops everyStop, ComparedDays days) {
        // nobody knows on a day what comes after it, though it may be recorded
        OpenCounts counts = all.upTo(days.asOf());
        RoundStops stops = days.isPast() ? everyStop.upTo(days.asOf()) : everyStop;
        if (counts.mostOpen() == 0) {
            return null;
        }
        OpenCounts.Step firstStep = counts.steps().get(0);
        OpenCounts.Step lastStep = counts.steps().get(counts.steps().size() - 1);
        FuzzyDate raised = firstStep.dates().get(0);
        FuzzyDate began = stops.firstBegun()
                .filter(each -> each.countsFrom().isBefore(firstStep.day()))
                .orElse(raised);
        LocalDate last = days.isPast() ? days.asOf() : days.today();
        FuzzyDate ended = lastStep.day().isAfter(last) ? lastStep.dates().get(0) : FuzzyDate.of(last);
        ChartScale scale = new ChartScale(began.countsFrom(), ended.countsFrom());
        return new StepChartDrawing(counts, stops, days, scale, DateWords.span(began, ended)).draw();
    }

    private StepChart draw() {
        int most = counts.mostOpen();
        Map<LocalDate, RoundStop> byDay =
                stops.stops().stream().collect(Collectors.toMap(RoundStop::day, Function.identity()));
        return new StepChart(
                span,
                most,
                IntStream.range(0, StepChart.ORDER.size())
                        .mapToObj(this::band)
                        .flatMap(List::stream)
                        .toList(),
                heights(most),
                scale.years(),
                stops.begun().stream().filter(scale::covers).map(scale::percent).toList(),
                markers(),
                counts.steps().stream()
                        .map(each -> new StepChart.Row(each, each.open(), byDay.get(each.day())))
                        .toList());
    }

    /** The band of a status, none where no issue ever stood in it. */
    private List<StepChart.Band> band(int place) {
        IssueStatus status = StepChart.ORDER.get(place);
        if (counts.steps().stream().allMatch(each -> each.of(status) == 0)) {
            return List.of();
        }
        List<IssueStatus> below = StepChart.ORDER.subList(place + 1, StepChart.ORDER.size());
        StringBuilder over = new StringBuilder();
        List<String> under = new ArrayList<>();
        int most = counts.mostOpen();
        for (OpenCounts.Step step : counts.steps()) {
            int foot = most - below.stream().mapToInt(step::of).sum();
            String x = scale.thousandths(step.day());
            over.append(over.isEmpty() ? "M" + x + " " : "H" + x + "V").append(foot - step.of(status));
            // the way back runs from the end: first up or down to this foot, then to the left
            under.add("V" + foot + "H" + x);
        }
        StringBuilder path = over.append("H").append(scale.thousandths(scale.last()));
        for (int i = under.size() - 1; i >= 0; i--) {
            path.append(under.get(i));
        }
        int now = counts.on(days.asOf()).map(each -> each.of(status)).orElse(0);
        return List.of(new StepChart.Band(status, path.append("Z").toString(), now));
    }

    private static List<StepChart.Tick> heights(int most) {
        int step = ChartScale.step(most, MOST_HEIGHTS_NAMED);
        return IntStream.iterate(step, each -> each <= most, each -> each + step)
                .mapToObj(each -> new StepChart.Tick(
                        String.valueOf(each), String.format(Locale.ROOT, "%.2f%%", 100.0 - 100.0 * each / most)))
                .toList();
    }

    private List<StepChart.Marker> markers() {
        List<StepChart.Marker> markers = new ArrayList<>();
        add(markers, "since", days.since(), ROOM_OF_A_DAY);
        add(markers, "asOf", days.asOf(), 100 - ROOM_OF_A_DAY);
        return markers;
    }

    /** @param most the share of the width up to which its text stands after it: of the earlier day, before it where there is room */
    private void add(List<StepChart.Marker> markers, String kind, LocalDate day, int most) {
        if (scale.covers(day)) {
            String anchor = scale.share(day) > most ? "end" : "start";
            markers.add(new StepChart.Marker(kind, DateWords.day(day), scale.percent(day), anchor));
        }
    }
}
