package org.parley.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where in a long list a page stands.
 *
 * @param page counted from 1
 * @param total how many there are on all pages
 * @param previous the address of the page before; null on the first
 */
public record Paging(
        int page,
        int pages,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    private static final int SIZE = 50;
    private static final int LAST = 100_000;

    /**
     * The page that an address asks for, the first where it names none.
     *
     * @throws BadRequestException when there can be no such page
     */
    public static int asked(@Nullable Integer page) {
        if (page != null && (page < 1 || page > LAST)) {
            throw new BadRequestException("error.asked.page", page);
        }
        return page == null ? 1 : page;
    }

    /** How many stand on the pages before. */
    public int skipped(int size) {
        return (page - 1) * size;
    }

    /**
     * That page of a list of the usual size.
     *
     * @throws BadRequestException when there can be no such page
     */
    public static Pageable request(int page) {
        return PageRequest.of(asked(page) - 1, SIZE);
    }

    /**
     * @param address of the page with a number
     * @throws NotFoundException when the list ends before that page
     */
    public static Paging of(int page, int size, long total, IntFunction<String> address) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        if (page > pages) {
            throw new NotFoundException("no page " + page);
        }
        return new Paging(
                page,
                pages,
                total,
                page > 1 ? address.apply(page - 1) : null,
                page < pages ? address.apply(page + 1) : null);
    }

    /**
     * @param filters names and values in turn
     * @throws NotFoundException when the list ends before that page
     */
    public static Paging of(Page<?> shown, String address, @Nullable String... filters) {
        return of(shown, other -> address(address, other, filters));
    }

    /**
     * @param address of the page with a number
     * @throws NotFoundException when the list ends before that page
     */
    public static Paging of(Page<?> shown, IntFunction<String> address) {
        return of(shown.getNumber() + 1, shown.getSize(), shown.getTotalElements(), address);
    }

    /**
     * The address of a page.
     *
     * @param filters names and values in turn; those without a value are left out
     */
    public static String address(String address, int page, @Nullable String... filters) {
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
}
