package org.parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The days to compare with that a reader can take with one click. The labels are keys of the message bundle. */
record ChecklistPresets(String negotiation, ChecklistComparison comparison) {

    /**
     * @param lastRound the first day of the last round held
     * @param start the first day on which an issue was raised
     */
    List<Checklist.Preset> all(@Nullable LocalDate lastRound, @Nullable LocalDate start) {
        LocalDate asOf = comparison.asOf();
        List<Checklist.Preset> presets = new ArrayList<>();
        if (lastRound != null) {
            // the day before it began: what moved in the round is what the reader wants to see
            presets.add(preset("lastRound", lastRound.minusDays(1)));
        }
        presets.add(preset("month", asOf.minusMonths(1)));
        presets.add(preset("year", asOf.minusYears(1)));
        if (start != null && !start.isAfter(asOf)) {
            presets.add(preset("start", start));
        }
        return presets;
    }

    private Checklist.Preset preset(String label, LocalDate since) {
        String href = UriComponentsBuilder.fromPath("/negotiations/{slug}/checklist")
                .queryParam("asOf", comparison.asOf())
                .queryParam("since", since)
                .buildAndExpand(negotiation)
                .toUriString();
        return new Checklist.Preset(label, href, since.equals(comparison.since()));
    }
}
