package org.parley.page.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.issue.ComparedDays;

/** The days to compare with that a reader can take with one click. The labels are keys of the message bundle. */
public record ComparedPresets(ComparedDays days, ComparedAddress address) {

    /** An earlier day that readers often compare with. */
    public record Preset(String label, String href, boolean isShown) {}

    /**
     * @param lastRound the first day of the last round held
     * @param start the first day on which an issue was raised
     */
    public List<Preset> all(@Nullable LocalDate lastRound, @Nullable LocalDate start) {
        LocalDate asOf = days.asOf();
        List<Preset> presets = new ArrayList<>();
        if (lastRound != null) {
            // the day before it began: what moved in the round is what the reader wants to see
            presets.add(preset("lastRound", lastRound.minusDays(1)));
        }
        String from = days.isBeyondReach() ? "OfReach" : "";
        presets.add(preset("month" + from, days.reach().minusMonths(1)));
        presets.add(preset("year" + from, days.reach().minusYears(1)));
        if (start != null && !start.isAfter(asOf)) {
            presets.add(preset("start", start));
        }
        return presets;
    }

    private Preset preset(String label, LocalDate since) {
        return new Preset(label, address.of(since, days.asOf()), since.equals(days.since()));
    }
}
