package org.parley.page.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Entries of one lane that stand too close together to be told apart; or one that stands alone. */
record Stretch(boolean isOnLine, List<Spot> spots) {

    /** What is named of a stretch before it is opened. */
    private static final int SAMPLES = 4;

    boolean isAlone() {
        return spots.size() == 1;
    }

    Spot first() {
        return spots.get(0);
    }

    double middle() {
        return (spots.get(0).middle() + spots.get(spots.size() - 1).middle()) / 2;
    }

    LocalDate from() {
        return spots.stream()
                .map(each -> each.dot().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate until() {
        return spots.stream()
                .map(each -> each.dot().until())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The first or the last of the days on which its marks stand: less than all days that windows among them cover. */
    LocalDate closest(Scale scale, boolean isEnd) {
        Comparator<LocalDate> order = isEnd ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return spots.stream().map(each -> each.day(scale)).min(order).orElseThrow();
    }

    Map<EntryKind, Long> kinds() {
        return spots.stream()
                .collect(Collectors.groupingBy(each -> each.dot().kind(), TreeMap::new, Collectors.counting()));
    }

    /** The numbers of the records to name: of what matters most. */
    List<Long> samples() {
        return spots.stream()
                .map(Spot::dot)
                .sorted(Comparator.comparing(Dot::kind))
                .limit(SAMPLES)
                .map(Dot::record)
                .toList();
    }
}
