package org.parley.page.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other words to look for, where those that were typed found little.
 *
 * @param code of the words that offer them
 */
record OtherWords(String code, String words, String href) {

    /** None where something has all the words as they were typed. */
    static @Nullable OtherWords of(SearchRequest asked, SearchQuery query, HitList hits) {
        if (query.meant() != null && hits.found().stream().allMatch(Hit::loosely)) {
            return offer("meant", asked, query.meant());
        }
        List<Term> terms = asked.terms();
        boolean plain = terms.size() > 1 && terms.stream().noneMatch(Term::excluded);
        return hits.found().isEmpty() && plain ? offer("any", asked, Term.any(terms)) : null;
    }

    private static OtherWords offer(String code, SearchRequest asked, String words) {
        return new OtherWords(code, words, asked.withWords(words).address(1));
    }
}
