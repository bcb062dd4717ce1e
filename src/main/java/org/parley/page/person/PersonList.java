package org.parley.page.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.PartyMark;
import org.parley.web.Choice;
import org.parley.web.Paging;

/**
 * All people by name.
 *
 * @param q the part of a name that was looked for; {@code party} the slug of their party
 */
record PersonList(@Nullable String q, @Nullable String party, List<Choice> parties, List<Item> people, Paging paging) {

    /** @param title what the person was last; {@code otherNames} what the person is or was called besides */
    record Item(
            String slug,
            String name,
            List<String> otherNames,
            @Nullable KnownTitle title,
            List<PartyMark> parties,
            int rounds) {}
}
