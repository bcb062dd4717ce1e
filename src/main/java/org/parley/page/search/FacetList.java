package org.parley.page.search;

import java.util.List;

/** The values of one facet among the results, or the one that was chosen. */
record FacetList(Facet facet, List<Item> items) {

    /** @param href the results with this value only; or without this filter, where it is chosen */
    record Item(String label, int count, String href, boolean isChosen) {}
}
