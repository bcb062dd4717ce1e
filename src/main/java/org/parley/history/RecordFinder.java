package org.parley.history;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds records of any kind by number. The entity of a kind is the one of the same name. */
@Component
class RecordFinder {

    private static final int AT_ONCE = 1000;

    private final EntityManager entities;

    RecordFinder(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of these records that exist, by number. */
    Map<Long, Recorded> find(Map<RecordKind, Set<Long>> numbers) {
        Map<Long, Recorded> found = new TreeMap<>();
        numbers.forEach((kind, ids) -> find(kind, ids).forEach(each -> found.put(each.id(), each)));
        return found;
    }

    private List<Recorded> find(RecordKind kind, Set<Long> ids) {
        String query = "select e from " + entity(kind) + " e where e.id in :ids";
        List<Long> all = List.copyOf(ids);
        List<Recorded> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            found.addAll(entities.createQuery(query, Recorded.class)
                    .setParameter("ids", all.subList(i, Math.min(i + AT_ONCE, all.size())))
                    .getResultList());
        }
        return found;
    }

    /** STATUS_CHANGE is StatusChange. */
    private static String entity(RecordKind kind) {
        return Arrays.stream(kind.table().split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
