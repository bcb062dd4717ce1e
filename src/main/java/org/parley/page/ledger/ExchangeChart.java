package org.parley.page.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.parley.date.YearScale;

/**
 * The total of those handed over, as steps in a drawing 100 wide and 100 high.
 *
 * @param path of the line of steps
 * @param marks where each step is, in shares of the width and height
 * @param levels round numbers to read the height by
 */
record ExchangeChart(String path, List<Mark> marks, List<YearScale.Tick> ticks, List<Level> levels) {

    /** Steps between two levels: so many times a power of ten. */
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10);

    private static final int MOST_LEVELS = 4;

    record Level(String y, long total) {}

    record Mark(String x, String y) {}

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
        double most = Math.max(1, exchanges.total().drawn());
        for (ExchangeSteps.Step each : steps) {
            double y = 100 - 100 * each.total().drawn() / most;
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
                                YearScale.number(100 - 100 * each.total().drawn() / most) + "%"))
                        .toList(),
                scale.ticks(),
                levels(exchanges.total().drawn()));
    }

    static List<Level> levels(long total) {
        long power = 1;
        while (power * 10 * MOST_LEVELS < total) {
            power *= 10;
        }
        long unit = power;
        long step = STEPS.stream()
                .mapToLong(each -> each * unit)
                .filter(each -> each * MOST_LEVELS >= total)
                .findFirst()
                .orElse(total);
        return LongStream.iterate(step, each -> each <= total, each -> each + step)
                .mapToObj(each -> new Level(YearScale.number(100 - 100.0 * each / total) + "%", each))
                .toList();
    }
}
