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
 */
record SearchResult(
        String kind,
        String href,
        List<Piece> title,
        List<Piece> snippet,
        @Nullable String negotiation,
        @Nullable String sides,
        @Nullable String year) {}
