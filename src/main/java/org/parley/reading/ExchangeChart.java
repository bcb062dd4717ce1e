package org.parley.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The total of those handed over, as steps in a drawing 100 wide and 100 high.
 *
 * @param path of the line of steps
 * @param marks where each step is, in shares of the width and height
 */
record ExchangeChart(String path, List<Mark> marks, List<YearScale.Tick> ticks) {

    record Mark(String x, String y, long total) {}

    static ExchangeChart of(ExchangeSteps exchanges) {
        List<ExchangeSteps.Step> steps =
                exchanges.steps().stream().filter(each -> each.place() != null).toList();
        List<LocalDate> days = steps.stream()
                .map(ExchangeSteps.Step::place)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        YearScale scale = YearScale.around(days.get(0), days.get(days.size() - 1));
        StringBuilder path = new StringBuilder("M0 100");
        double most = Math.max(1, exchanges.total());
        for (ExchangeSteps.Step each : steps) {
            double y = 100 - 100 * each.total() / most;
            path.append("H")
                    .append(YearScale.number(scale.share(Objects.requireNonNull(each.place()))))
                    .append("V")
                    .append(YearScale.number(y));
        }
        path.append("H100");
        return new ExchangeChart(
                path.toString(),
                steps.stream()
                        .map(each -> new Mark(
                                scale.at(Objects.requireNonNull(each.place())),
                                YearScale.number(100 - 100 * each.total() / most) + "%",
                                each.total()))
                        .toList(),
                scale.ticks());
    }
}
