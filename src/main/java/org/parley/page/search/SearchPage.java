package org.parley.page.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.web.Paging;

/**
 * A page of results.
 *
 * @param isEmpty whether nothing was asked for, as against nothing found
 * @param total of the results, those of one title counted each
 * @param more whether there are more results than were counted
 * @param loosely whether some have only words that are spelt much like those that were typed
 * @param meant the words that were looked for, where nothing has those that were typed
 * @param all the facets, those with a filter too
 */
record SearchPage(
        SearchRequest asked,
        boolean isEmpty,
        int total,
        boolean more,
        boolean loosely,
        @Nullable OtherWords offer,
        @Nullable String meant,
        List<FacetList> all,
        List<SearchResult> results,
        @Nullable Paging paging) {

    static SearchPage empty(SearchRequest asked, List<FacetList> chosen) {
        return new SearchPage(asked, true, 0, false, false, null, null, chosen, List.of(), null);
    }

    /** The same as results for other words than those that were typed. */
    SearchPage lookedFor(String words) {
        return new SearchPage(asked, isEmpty, total, more, loosely, null, words, all, results, paging);
    }

    public @Nullable String q() {
        return asked.q();
    }

    /** What the results can be narrowed by. */
    public List<FacetList> facets() {
        return all.stream().filter(each -> asked.value(each.facet()) == null).toList();
    }

    /** The filters that were chosen. */
    public List<Chosen> chosen() {
        return all.stream()
                .filter(each -> asked.value(each.facet()) != null)
                .map(each -> new Chosen(
                        each.facet(),
                        Objects.requireNonNull(asked.value(each.facet())),
                        each.items().get(0)))
                .toList();
    }

    /** The address of the same words without filters. */
    public String clear() {
        return asked.withoutFilters().address(1);
    }

    /**
     * A filter.
     *
     * @param value as it stands in the address
     */
    record Chosen(Facet facet, String value, FacetList.Item item) {}
}
