package org.parley.page.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.AddressText;
import org.parley.web.Paging;

/**
 * A page of the timeline of a negotiation, as a drawing and as a list of the same entries.
 *
 * @param span from the first to the last day of the entries shown; empty where none has a day
 * @param undated what has no day, and is in the list only: on the first page
 */
record Timeline(
        NegotiationBand band,
        TimelineFilter filter,
        Choice choice,
        Lanes lanes,
        String span,
        Zoom zoom,
        Elsewhere elsewhere,
        List<Undated> undated,
        List<Month> months,
        Paging paging) {

    /** What there is to filter by. */
    record Choice(List<Option> tracks, List<Option> parties, List<Option> people, List<Option> issues) {}

    /** How many entries pass the filter and stand before, and how many after the days shown. */
    record Elsewhere(long before, long after) {}

    /** The kinds of entry to choose from, and those chosen together; the label is a key of the message bundle. */
    public List<Option> kinds() {
        Set<EntryKind> chosen = filter.kinds();
        List<Option> kinds = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            kinds.add(new Option(
                    AddressText.word(kind), "EntryKind." + kind, chosen.size() == 1 && chosen.contains(kind)));
        }
        if (chosen.size() > 1) {
            String several = chosen.stream().sorted().map(AddressText::word).collect(Collectors.joining(","));
            kinds.add(new Option(several, "timeline.kind.several", true));
        }
        return kinds;
    }

    /** Whether nothing is recorded at all, as against nothing that passes the filter. */
    public boolean isEmpty() {
        return months.isEmpty() && undated.isEmpty() && filter.isEmpty() && elsewhere.before() + elsewhere.after() == 0;
    }

    /** The address without filters. */
    public String clear() {
        return TimelineFilter.none().address(band.slug(), 1);
    }

    /**
     * A value to filter by.
     *
     * @param label null for what belongs to no track
     */
    record Option(String value, @Nullable String label, boolean isChosen) {

        Option chosenAs(@Nullable String asked) {
            return new Option(value, label, value.equals(asked));
        }
    }
}
