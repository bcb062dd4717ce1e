package org.parley.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.web.BadRequestException;
import org.parley.web.NotFoundException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where in a long list a page stands.
 *
 * @param total how many there are on all pages
 * @param previous the address of the page before; null on the first
 */
record Paging(
        int page,
        int pages,
        long total,
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

    /** @throws NotFoundException when the list ends before that page */
    static Paging of(Page<?> shown, String address, @Nullable String... filters) {
        int page = shown.getNumber() + 1;
        if (page > 1 && shown.isEmpty()) {
            throw new NotFoundException("no page " + page);
        }
        return new Paging(
                page,
                Math.max(1, shown.getTotalPages()),
                shown.getTotalElements(),
                shown.hasPrevious() ? address(address, page - 1, filters) : null,
                shown.hasNext() ? address(address, page + 1, filters) : null);
    }

    /** @param filters names and values in turn */
    private static String address(String address, int page, @Nullable String... filters) {
        UriComponentsBuilder built = UriComponentsBuilder.fromPath(address);
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < filters.length; i += 2) {
            String name = Objects.requireNonNull(filters[i]);
            String value = filters[i + 1];
            if (value != null) {
                built.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        }
        if (page > 1) {
            built.queryParam("page", page);
        }
        return built.encode().buildAndExpand(values).toUriString();
    }

    static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
