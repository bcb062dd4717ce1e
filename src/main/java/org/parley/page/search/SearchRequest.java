package org.parley.page.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.web.AddressText;
import org.parley.web.BadRequestException;
import org.parley.web.Paging;

/**
 * What a reader asked for.
 *
 * @param q as typed; null for nothing
 * @param chosen the filters, each with its value as it stands in the address
 */
record SearchRequest(@Nullable String q, Map<Facet, String> chosen) {

    private static final int LONGEST = 300;

    /** @throws BadRequestException when it cannot be looked for */
    static SearchRequest of(Map<String, String> address) {
        String q = AddressText.of(address.get("q"));
        if (q != null && q.length() > LONGEST) {
            throw new BadRequestException("error.asked.tooLong", LONGEST);
        }
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet each : Facet.values()) {
            String value = AddressText.of(address.get(each.parameter()));
            if (value != null) {
                chosen.put(each, value);
            }
        }
        return new SearchRequest(q, Collections.unmodifiableMap(chosen));
    }

    SearchRequest with(Facet facet, String value) {
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(chosen);
        more.put(facet, value);
        return new SearchRequest(q, more);
    }

    SearchRequest without(Facet facet) {
        Map<Facet, String> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(chosen);
        fewer.remove(facet);
        return new SearchRequest(q, fewer);
    }

    SearchRequest withoutFilters() {
        return new SearchRequest(q, Map.of());
    }

    SearchRequest withWords(String words) {
        return new SearchRequest(words, chosen);
    }

    /** The days that were typed, and nothing beside them. */
    Optional<SearchedDays> days(LocalDate today) {
        return q == null ? Optional.empty() : SearchedDays.read(q, today);
    }

    boolean isEmpty() {
        return chosen.isEmpty() && terms().stream().allMatch(Term::excluded);
    }

    List<Term> terms() {
        return q == null ? List.of() : Term.read(q);
    }

    @Nullable
    String value(Facet facet) {
        return chosen.get(facet);
    }

    String address(int page) {
        List<@Nullable String> parameters = new ArrayList<>(Arrays.asList("q", q));
        chosen.forEach((facet, value) -> parameters.addAll(List.of(facet.parameter(), value)));
        return Paging.address("/search", page, parameters.toArray(String[]::new));
    }
}
