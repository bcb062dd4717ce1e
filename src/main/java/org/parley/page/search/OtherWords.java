package org.parley.page.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Other words to look for, where those that were typed found little.
 *
 * @param code of the words that offer them
 */
record OtherWords(String code, String words, String href) {

    /** The likest first; none where something has all the words as they were typed. */
    static List<OtherWords> of(SearchRequest asked, SearchQuery query, HitList hits) {
        List<OtherWords> offers = new ArrayList<>();
        if (query.meant() != null && hits.found().stream().allMatch(Hit::loosely)) {
            offers.add(offer("meant", asked, query.meant()));
        }
        List<Term> terms = asked.terms();
        boolean plain = terms.size() > 1 && terms.stream().noneMatch(Term::excluded);
        if (hits.found().isEmpty() && plain) {
            offers.add(offer("any", asked, Term.any(terms)));
        }
        return offers;
    }

    private static OtherWords offer(String code, SearchRequest asked, String words) {
        return new OtherWords(code, words, asked.withWords(words).address(1));
    }
}
