package org.parley.page.search;

import java.util.List;
import org.parley.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches, in four statements; in six where next to nothing has the words. */
@Service
class Searches {

    private static final int ON_A_PAGE = 20;

    /** Fewer than this, and words spelt much like those that were typed are looked for too. */
    static final int FEW = 3;

    private final SearchQueries queries;
    private final SearchHits finding;
    private final FacetLists facets;
    private final SearchResults results;

    Searches(SearchQueries queries, SearchHits finding, FacetLists facets, SearchResults results) {
        this.queries = queries;
        this.finding = finding;
        this.facets = facets;
        this.results = results;
    }

    /** @param page counted from 1 */
    @Transactional(readOnly = true)
    public SearchPage of(SearchRequest asked, int page) {
        if (asked.isEmpty()) {
            return SearchPage.empty(asked, List.of());
        }
        SearchQuery query = queries.of(asked, false);
        return query.hasWords()
                ? found(asked, query, page)
                : SearchPage.empty(asked, facets.of(asked, query, List.of()));
    }

    private SearchPage found(SearchRequest asked, SearchQuery query, int page) {
        HitList hits = finding.of(query);
        return hits.found().size() < FEW ? widely(asked, page) : page(asked, query, hits, page);
    }

    private SearchPage widely(SearchRequest asked, int page) {
        SearchQuery query = queries.of(asked, true);
        return page(asked, query, finding.of(query), page);
    }

    private SearchPage page(SearchRequest asked, SearchQuery query, HitList hits, int page) {
        Paging paging = Paging.of(page, ON_A_PAGE, hits.found().size(), asked::address);
        List<Hit> shown = hits.found().stream()
                .skip((page - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .toList();
        return new SearchPage(
                asked,
                false,
                hits.more(),
                hits.loosely(),
                OtherWords.of(asked, query, hits),
                facets.of(asked, query, hits.found()),
                results.of(shown, query),
                paging);
    }
}
