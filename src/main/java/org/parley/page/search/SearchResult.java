package org.parley.page.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found.
 *
 * @param kind a code of RecordKind
 * @param href where it is shown
 * @param snippet empty where it has no text beside its title
 * @param negotiation null for what belongs to none
 * @param sides whose commitment or delivery it is and to whom; null for all else, and where nobody is named
 * @param called the other name that it was found by; null where its title has the words
 * @param alike others of the same title under the same record
 */
record SearchResult(
        String kind,
        String href,
        List<Piece> title,
        List<Piece> snippet,
        @Nullable String negotiation,
        @Nullable String sides,
        @Nullable String year,
        @Nullable Called called,
        List<SearchResult> alike) {

    /**
     * Another name of what was found.
     *
     * @param now what it is called
     */
    record Called(String name, boolean isFormer, String now) {}

    SearchResult with(List<SearchResult> others) {
        return new SearchResult(kind, href, title, snippet, negotiation, sides, year, called, others);
    }
}
