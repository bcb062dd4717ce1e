package org.parley.page.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts results by everything they can be filtered by. */
@Component
class FacetLists {

    private static final int SHOWN = 10;

    private final FacetNames names;

    FacetLists(FacetNames names) {
        this.names = names;
    }

    List<FacetList> of(SearchRequest asked, SearchQuery query, List<Hit> hits) {
        Map<Facet, Map<String, Integer>> counts = counts(hits);
        Map<Facet, Set<String>> keys = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> keys.put(facet, new HashSet<>(values.keySet())));
        query.keys()
                .forEach((facet, key) ->
                        keys.computeIfAbsent(facet, none -> new HashSet<>()).add(key));
        Map<Facet, Map<String, FacetNames.Name>> called = names.of(keys);
        List<FacetList> lists = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, Integer> values = query.keys().containsKey(facet)
                    ? Map.of(query.keys().get(facet), hits.size())
                    : counts.getOrDefault(facet, Map.of());
            lists.add(new FacetList(facet, items(asked, facet, values, called.getOrDefault(facet, Map.of()))));
        }
        return lists.stream().filter(each -> !each.items().isEmpty()).toList();
    }

    private static Map<Facet, Map<String, Integer>> counts(List<Hit> hits) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> values = new HashMap<>();
            hits.forEach(hit ->
                    hit.keys().getOrDefault(facet, List.of()).forEach(key -> values.merge(key, 1, Integer::sum)));
            counts.put(facet, most(facet, values));
        }
        return counts;
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

    private static List<FacetList.Item> items(
            SearchRequest asked, Facet facet, Map<String, Integer> values, Map<String, FacetNames.Name> called) {
        boolean isChosen = asked.value(facet) != null;
        List<FacetList.Item> items = new ArrayList<>();
        values.forEach((key, count) -> {
            FacetNames.Name name = called.get(key);
            if (name != null) {
                SearchRequest other = isChosen ? asked.without(facet) : asked.with(facet, name.value());
                items.add(new FacetList.Item(name.label(), count, other.address(1), isChosen));
            }
        });
        return items;
    }
}
