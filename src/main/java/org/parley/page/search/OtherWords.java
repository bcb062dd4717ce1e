package org.parley.page.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other words to look for, where those that were typed found little.
 *
 * @param code of the words that offer them
 */
record OtherWords(String code, String words, String href) {

    static @Nullable OtherWords of(SearchRequest asked, SearchQuery query, HitList hits) {
        boolean found = !hits.found().isEmpty();
        if (query.meant() != null && (hits.loosely() || !found)) {
            return offer("meant", asked, query.meant());
        }
        List<Term> terms = asked.terms();
        boolean plain = terms.size() > 1 && terms.stream().noneMatch(Term::excluded);
        return found || !plain ? null : offer("any", asked, Term.any(terms));
    }

    private static OtherWords offer(String code, SearchRequest asked, String words) {
        return new OtherWords(code, words, asked.withWords(words).address(1));
    }
}
