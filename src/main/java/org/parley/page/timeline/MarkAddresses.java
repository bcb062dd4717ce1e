package org.parley.page.timeline;

import java.util.Set;

/**
 * Where the marks of a timeline lead: to the page of the record, or to the line of the list.
 *
 * @param listed the numbers of the records that the page lists
 */
record MarkAddresses(String negotiation, TimelineFilter filter, Set<Long> listed, Scale scale) {

    /** To the line of the list where that is on the same page, otherwise to the page of the record, or to a list of its day. */
    String of(Entry entry) {
        if (listed.contains(entry.record())) {
            return "#" + entry.anchor();
        }
        String page = entry.address(negotiation);
        if (page != null) {
            return page;
        }
        Dot dot = Dot.of(entry);
        return filter.within(dot.from(), dot.until()).address(negotiation, 1) + "#" + entry.anchor();
    }

    /** To a closer look at the days on which its marks stand; of a single day, to its list. */
    String opened(Stretch stretch) {
        var first = stretch.closest(scale, false);
        var last = stretch.closest(scale, true);
        String address = filter.within(first, last).address(negotiation, 1);
        return first.equals(last) ? address + "#list" : address;
    }
}
