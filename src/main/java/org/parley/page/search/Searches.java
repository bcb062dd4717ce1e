package org.parley.page.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches, in four statements; in six where next to nothing has the words, and in eight where others are looked for or offered. */
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
        HitList hits = finding.of(query);
        String meant = query.meant();
        return hits.found().isEmpty() && meant != null
                ? corrected(asked, query, hits, meant, page)
                : page(asked, query, hits, page);
    }

    /** The results for what was meant, where nothing has what was typed. */
    private SearchPage corrected(SearchRequest asked, SearchQuery query, HitList none, String meant, int page) {
        SearchQuery other = queries.of(asked.withWords(meant), false);
        HitList hits = finding.of(other);
        return hits.found().isEmpty()
                ? page(asked, query, none, page)
                : page(asked, other, hits, page).lookedFor(meant);
    }

    private SearchPage page(SearchRequest asked, SearchQuery query, HitList hits, int page) {
        List<List<Hit>> folded = hits.folded();
        Paging paging = Paging.of(page, ON_A_PAGE, folded.size(), asked::address);
        List<List<Hit>> shown =
                folded.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
        return new SearchPage(
                asked,
                false,
                hits.found().size(),
                hits.more(),
                hits.loosely(),
                offer(asked, query, hits),
                null,
                facets.of(asked, query, hits.found()),
                results.of(shown, query),
                paging);
    }

    /** Other words to look for; never such as find nothing either. */
    private @Nullable OtherWords offer(SearchRequest asked, SearchQuery query, HitList hits) {
        return OtherWords.of(asked, query, hits).stream()
                .filter(each -> !finding.of(queries.of(asked.withWords(each.words()), false))
                        .found()
                        .isEmpty())
                .findFirst()
                .orElse(null);
    }
}
