package org.parley.rendered;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** The rendered pages, by address, in bounded memory. Those read most stay longest. */
class RenderedPages {

    private final Changes changes;
    private final Clock clock;
    private final Cache<String, RenderedPage> pages;
    private final Map<String, CompletableFuture<@Nullable RenderedPage>> underWay = new ConcurrentHashMap<>();

    RenderedPages(Changes changes, Clock clock, DataSize memory) {
        this.changes = changes;
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(memory.toBytes())
                .weigher((String address, RenderedPage page) -> page.weight() + address.length())
                .build();
    }

    /** The page as it is now; null where it must be rendered. */
    @Nullable
    RenderedPage find(String address) {
        RenderedPage page = pages.getIfPresent(address);
        return page != null && page.isCurrent(changes, today()) ? page : null;
    }

    /**
     * Begins to render a page, unless somebody else does.
     *
     * @return what the other one will have rendered; null where it is for the caller to render, and to {@link #end}
     */
    @Nullable
    CompletableFuture<@Nullable RenderedPage> begin(String address) {
        return underWay.putIfAbsent(address, new CompletableFuture<>());
    }

    /**
     * @param page null where it came to nothing that others may be shown
     */
    void end(String address, @Nullable RenderedPage page) {
        if (page != null) {
            pages.put(address, page);
        }
        CompletableFuture<@Nullable RenderedPage> ended = underWay.remove(address);
        if (ended != null) {
            ended.complete(page);
        }
    }

    boolean isCurrent(RenderedPage page) {
        return page.isCurrent(changes, today());
    }

    /** The count of {@link Changes}. */
    long now() {
        return changes.now();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
