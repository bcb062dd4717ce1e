package org.parley.page.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to look for, as the database reads it.
 *
 * @param exact the words as typed; empty where there is none to look for
 * @param isOneWord whether it is one word, or any of some, without filters: perhaps one that very many entries have
 * @param inTitles whether to look in titles only: for words that stand in every text
 * @param wide the same, or words that are spelt much like them
 * @param all what every result must have beside: filters; and must not have
 * @param keys the filters, each with its key: a number, a kind or a year
 * @param meant what was typed, with words that stand nowhere made those that are spelt most like them; null where all are known
 */
record SearchQuery(
        String exact,
        boolean isOneWord,
        boolean inTitles,
        String wide,
        String all,
        Map<Facet, String> keys,
        @Nullable String meant) {

    boolean hasWords() {
        return !exact.isEmpty();
    }
}
