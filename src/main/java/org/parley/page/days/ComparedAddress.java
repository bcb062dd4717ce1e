package org.parley.page.days;

import java.time.LocalDate;
import org.parley.record.Addresses;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of a page that compares two days.
 *
 * @param page "checklist" or "positions"
 * @param query what else the reader chose, as it stands in the address; empty where nothing
 */
public record ComparedAddress(String negotiation, String page, String query) {

    public ComparedAddress with(String otherQuery) {
        return new ComparedAddress(negotiation, page, otherQuery);
    }

    public String of(LocalDate since, LocalDate asOf) {
        return UriComponentsBuilder.fromPath(Addresses.within("{slug}", "{page}"))
                .queryParam("asOf", asOf)
                .queryParam("since", since)
                .query(query)
                .buildAndExpand(negotiation, page)
                .toUriString();
    }
}
