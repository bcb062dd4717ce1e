package org.parley.reading;

import org.jspecify.annotations.Nullable;
import org.parley.web.BadRequestException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where in a long list a page stands.
 *
 * @param previous the address of the page before; null on the first
 */
record Paging(
        int page,
        int pages,
        @Nullable String previous,
        @Nullable String next) {

    static final int SIZE = 50;

    /** @throws BadRequestException when there can be no such page */
    static Pageable request(int page) {
        if (page < 1 || page > 100_000) {
            throw new BadRequestException("Pages are counted from 1; there is no page " + page + ".");
        }
        return PageRequest.of(page - 1, SIZE);
    }

    static Paging of(Page<?> shown, String address, @Nullable String... filters) {
        int page = shown.getNumber() + 1;
        return new Paging(
                page,
                shown.getTotalPages(),
                shown.hasPrevious() ? address(address, page - 1, filters) : null,
                shown.hasNext() ? address(address, page + 1, filters) : null);
    }

    /** @param filters names and values in turn */
    private static String address(String address, int page, @Nullable String... filters) {
        UriComponentsBuilder built = UriComponentsBuilder.fromPath(address);
        for (int i = 0; i < filters.length; i += 2) {
            if (filters[i + 1] != null) {
                built.queryParam(filters[i], filters[i + 1]);
            }
        }
        return built.queryParam("page", page).encode().toUriString();
    }

    static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
