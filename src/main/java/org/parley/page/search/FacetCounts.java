package org.parley.page.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many results have which value. */
record FacetCounts(Map<Facet, Map<String, Integer>> counts) {

    private static final int SHOWN = 10;

    static FacetCounts of(List<Hit> hits) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> values = new HashMap<>();
            hits.forEach(hit ->
                    hit.keys().getOrDefault(facet, List.of()).forEach(key -> values.merge(key, 1, Integer::sum)));
            counts.put(facet, most(facet, values));
        }
        return new FacetCounts(counts);
    }

    /** The most frequent values; of years, the latest of them first. */
    private static Map<String, Integer> most(Facet facet, Map<String, Integer> values) {
        Comparator<Map.Entry<String, Integer>> frequent =
                Map.Entry.<String, Integer>comparingByValue().reversed();
        List<Map.Entry<String, Integer>> most = values.entrySet().stream()
                .sorted(frequent.thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .toList();
        Comparator<Map.Entry<String, Integer>> order = facet == Facet.YEAR
                ? Comparator.comparing(each -> -Integer.parseInt(each.getKey()))
                : Comparator.comparing(most::indexOf);
        return most.stream()
                .sorted(order)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
    }
}
