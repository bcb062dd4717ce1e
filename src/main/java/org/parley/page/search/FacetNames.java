package org.parley.page.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.history.RecordKind;
import org.parley.web.AddressText;
import org.parley.web.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the keys that results are counted by are called, in one statement. */
@Component
class FacetNames {

    private static final String TEXT = """
            select 'NEGOTIATION' as facet, n.id, n.slug as value, n.name as label from negotiation n where n.id = any(:negotiation)
            union all select 'PARTY', p.id, p.slug, p.name from party p where p.id = any(:party)
            union all select 'TRACK', t.id, n.slug || '/' || t.slug, t.name || ', ' || n.name
            from track t join negotiation n on n.id = t.negotiation_id where t.id = any(:track)""";

    private final JdbcClient database;
    private final Labels labels;

    FacetNames(JdbcClient database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** @param value in an address */
    record Name(String value, String label) {}

    Map<Facet, Map<String, Name>> of(Map<Facet, Set<String>> keys) {
        Map<Facet, Map<String, Name>> names = new EnumMap<>(Facet.class);
        names(keys, Facet.KIND).forEach(key -> {
            RecordKind kind = RecordKind.valueOf(key);
            put(names, Facet.KIND, key, AddressText.word(kind), labels.of(kind));
        });
        names(keys, Facet.YEAR).forEach(key -> put(names, Facet.YEAR, key, key, key));
        database.sql(TEXT)
                .param("negotiation", numbers(keys, Facet.NEGOTIATION))
                .param("party", numbers(keys, Facet.PARTY))
                .param("track", numbers(keys, Facet.TRACK))
                .query(row -> {
                    put(
                            names,
                            Facet.valueOf(row.getString("facet")),
                            row.getString("id"),
                            row.getString("value"),
                            row.getString("label"));
                });
        return names;
    }

    private static void put(Map<Facet, Map<String, Name>> names, Facet facet, String key, String value, String label) {
        names.computeIfAbsent(facet, none -> new HashMap<>()).put(key, new Name(value, label));
    }

    private static Collection<String> names(Map<Facet, Set<String>> keys, Facet facet) {
        return keys.getOrDefault(facet, Set.of());
    }

    private static Long[] numbers(Map<Facet, Set<String>> keys, Facet facet) {
        return names(keys, facet).stream().map(Long::valueOf).toArray(Long[]::new);
    }
}
