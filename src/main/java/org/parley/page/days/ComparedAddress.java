package org.parley.page.days;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.record.Addresses;
import org.parley.record.issue.ComparedDays;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of a page that compares two days.
 *
 * @param page "checklist" or "positions"
 * @param hindsight whether what was told only later is asked for
 * @param query what else the reader chose, as it stands in the address; empty where nothing
 */
public record ComparedAddress(String negotiation, String page, String query, boolean hindsight) {

    public static ComparedAddress of(String negotiation, String page, String query, ComparedDays days) {
        return new ComparedAddress(negotiation, page, query, days.hindsight());
    }

    /** The same with hindsight, or without it. */
    public ComparedAddress withHindsight(boolean asked) {
        return new ComparedAddress(negotiation, page, query, asked);
    }

    public ComparedAddress with(String otherQuery) {
        return new ComparedAddress(negotiation, page, otherQuery, hindsight);
    }

    public String of(LocalDate since, LocalDate asOf) {
        return UriComponentsBuilder.fromPath(Addresses.within("{slug}", "{page}"))
                .queryParam("asOf", asOf)
                .queryParam("since", since)
                .queryParamIfPresent("hindsight", hindsight ? Optional.of("yes") : Optional.empty())
                .query(query)
                .buildAndExpand(negotiation, page)
                .toUriString();
    }
}
