package org.parley.page.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Choice;

/**
 * Any two rounds of a negotiation side by side.
 *
 * @param first how the address names the round that is chosen; null where there is none
 * @param comparison null where there are no two rounds to compare, or the same one was chosen twice
 */
record ComparePage(
        NegotiationBand band,
        List<Strand> strands,
        @Nullable String first,
        @Nullable String second,
        @Nullable Comparison comparison) {

    /** The rounds of a track, to choose from. */
    record Strand(String name, List<Choice> rounds) {}

    public boolean isTwiceTheSame() {
        return first != null && first.equals(second);
    }
}
