package org.parley.page.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts results by everything they can be filtered by. */
@Component
class FindingFacets {

    private final FacetNames names;

    FindingFacets(FacetNames names) {
        this.names = names;
    }

    List<FacetList> of(Asked asked, SearchQuery query, List<Hit> hits) {
        Map<Facet, Map<String, Integer>> counts = FacetCounts.of(hits).counts();
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

    private static List<FacetList.Item> items(
            Asked asked, Facet facet, Map<String, Integer> values, Map<String, FacetNames.Name> called) {
        boolean isChosen = asked.value(facet) != null;
        List<FacetList.Item> items = new ArrayList<>();
        values.forEach((key, count) -> {
            FacetNames.Name name = called.get(key);
            if (name != null) {
                Asked other = isChosen ? asked.without(facet) : asked.with(facet, name.value());
                items.add(new FacetList.Item(name.label(), count, other.address(1), isChosen));
            }
        });
        return items;
    }
}
