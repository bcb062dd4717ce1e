package org.parley.page.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.PartyKind;
import org.parley.record.party.PartyMark;
import org.parley.web.Paging;

/**
 * All parties by name.
 *
 * @param q the part of a name that was looked for
 */
record PartyList(@Nullable String q, List<Item> parties, Paging paging) {

    /** @param rounds how many rounds it sat in; {@code positions} on how many issues it has one */
    record Item(PartyMark party, PartyKind kind, int negotiations, int rounds, int positions) {}
}
