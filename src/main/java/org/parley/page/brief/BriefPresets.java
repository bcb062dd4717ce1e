package org.parley.page.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.Addresses;
import org.parley.record.issue.ComparedDays;

/** The days that a brief is often compared with. The labels are those of the checklist. */
record BriefPresets(String negotiation, ComparedDays days) {

    List<BriefPage.Preset> all(@Nullable FuzzyDate lastRound) {
        List<BriefPage.Preset> presets = new ArrayList<>();
        if (lastRound != null && lastRound.earliest() != null) {
            presets.add(preset("lastRound", lastRound.earliest().minusDays(1)));
        }
        presets.add(preset("month", days.asOf().minusMonths(1)));
        presets.add(preset("year", days.asOf().minusYears(1)));
        return presets;
    }

    private BriefPage.Preset preset(String label, LocalDate since) {
        return new BriefPage.Preset(
                label,
                Addresses.within(negotiation, "brief?asOf=%s&since=%s".formatted(days.asOf(), since)),
                since.equals(days.since()));
    }
}
