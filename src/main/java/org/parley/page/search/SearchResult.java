package org.parley.page.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.agreement.Quantity;

/**
 * A record that was found.
 *
 * @param kind a code of RecordKind
 * @param href where it is shown
 * @param snippet empty where it has no text beside its title
 * @param negotiation null for what belongs to none
 * @param sides whose commitment or delivery it is and to whom; null for all else, and where nobody is named
 * @param amount how much was promised or delivered; null for all else, and for a promise that counts nothing
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
        @Nullable Amount amount,
        @Nullable String year,
        @Nullable Called called,
        List<SearchResult> alike) {

    /**
     * Another name of what was found.
     *
     * @param now what it is called
     */
    record Called(String name, boolean isFormer, String now) {}

    /**
     * How much was promised or delivered.
     *
     * @param quantity null where no source counted
     * @param unit of what; null where nobody says
     */
    record Amount(@Nullable Quantity quantity, @Nullable String unit) {}

    SearchResult with(List<SearchResult> others) {
        return new SearchResult(kind, href, title, snippet, negotiation, sides, amount, year, called, others);
    }
}
