package org.parley.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several pages measured side by side: each once, then each again, so that what disturbs one disturbs all. */
class LoadSeries {

    static final int CONNECTIONS = 8;

    private final LoadGenerator generator;
    private final BenchmarkSettings settings;

    LoadSeries(LoadGenerator generator, BenchmarkSettings settings) {
        this.generator = generator;
        this.settings = settings;
    }

    /** After a while of the same to warm up. */
    Map<Page, Load> of(List<Page> asked) {
        List<Page> pages = asked.stream().distinct().toList();
        int each = Math.max(1, settings.warming() / pages.size());
        pages.forEach(page -> generator.drive(page, CONNECTIONS, each));
        Map<Page, List<Load>> loads = new LinkedHashMap<>();
        for (int i = 0; i < settings.times(); i++) {
            for (Page page : pages) {
                loads.computeIfAbsent(page, any -> new ArrayList<>())
                        .add(generator.drive(page, CONNECTIONS, settings.seconds()));
            }
        }
        Map<Page, Load> medians = new LinkedHashMap<>();
        loads.forEach((page, all) -> medians.put(page, Load.median(all)));
        return medians;
    }

    /** At half the rate of a measured load. */
    Load half(Page page, Load whole) {
        return generator.pace(page, whole.rate() / 2, 4 * settings.seconds());
    }

    /** With very many at once. */
    Load crowd(Page page, int connections) {
        return generator.drive(page, connections, 2 * settings.seconds());
    }
}
