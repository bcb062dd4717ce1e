package org.parley.page.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the records are called that snapshots name by slug or number. In one statement. */
@Component
class SlugNames {

    private static final String NAMES = """
            select 'PARTY', slug, name from party where slug = any(:words)
            union all select 'PERSON', slug, name from person where slug = any(:words)
            union all select 'SOURCE', slug, publisher || ': ' || title from source where slug = any(:words)
            union all select 'TRACK', slug, name from track where negotiation_id = :negotiation and slug = any(:words)
            union all select 'ISSUE', slug, title from issue where negotiation_id = :negotiation and slug = any(:words)
            union all select 'AGREEMENT', slug, title from agreement where negotiation_id = :negotiation and slug = any(:words)
            union all select 'WORKING_GROUP', slug, name from working_group where negotiation_id = :negotiation and slug = any(:words)
            union all select 'ROUND', t.slug || '/' || r.slug, coalesce('Round ' || r.number, r.title) || ' of ' || t.name
            from round r join track t on t.id = r.track_id
            where t.negotiation_id = :negotiation and t.slug || '/' || r.slug = any(:words)
            union all (select distinct on (record_id) 'RECORD', record_id::text, label
            from revision where record_id = any(:numbers) order by record_id, id desc)""";

    private final JdbcClient database;

    SlugNames(JdbcClient database) {
        this.database = database;
    }

    /** @param negotiation where slugs of issues, agreements, groups, tracks and rounds are looked up */
    Known in(List<JsonNode> snapshots, @Nullable Long negotiation) {
        Set<String> words = new HashSet<>();
        Set<Long> numbers = new HashSet<>();
        snapshots.forEach(each -> collect(each, words, numbers));
        Map<String, String> names = new HashMap<>();
        database.sql(NAMES)
                .param("words", words.toArray(String[]::new))
                .param("numbers", numbers.toArray(Long[]::new))
                .param("negotiation", negotiation == null ? 0 : negotiation)
                .query(row -> {
                    if (row.getString(3) != null) {
                        names.put(row.getString(1) + " " + row.getString(2), row.getString(3));
                    }
                });
        return new Known(names);
    }

    private static void collect(JsonNode node, Set<String> words, Set<Long> numbers) {
        if (node.isString()) {
            words.add(node.stringValue());
        } else if (node.isIntegralNumber()) {
            numbers.add(node.longValue());
        } else {
            node.forEach(each -> collect(each, words, numbers));
        }
    }

    /** Names under kind and slug. What has none is called by its slug. */
    record Known(Map<String, String> names) {

        static Known none() {
            return new Known(Map.of());
        }

        String of(String kind, String slug) {
            return names.getOrDefault(kind + " " + slug, slug);
        }
    }
}
