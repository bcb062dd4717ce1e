package org.parley.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Finds records of any kind by number. The entity of a kind is the one of the same name. */
@Component
class RecordFinder {

    private static final int AT_ONCE = 1000;

    private final EntityManager entities;
    private final Map<RecordKind, Class<? extends Recorded>> types = new EnumMap<>(RecordKind.class);

    RecordFinder(EntityManager entities, EntityManagerFactory factory) {
        this.entities = entities;
        factory.getMetamodel().getEntities().forEach(each -> {
            if (Recorded.class.isAssignableFrom(each.getJavaType())) {
                types.put(kindOf(each.getName()), each.getJavaType().asSubclass(Recorded.class));
            }
        });
    }

    /** Those of these records that exist, by number. */
    Map<Long, Recorded> find(Map<RecordKind, Set<Long>> numbers) {
        Map<Long, Recorded> found = new TreeMap<>();
        numbers.forEach((kind, ids) -> find(kind, ids).forEach(each -> found.put(each.id(), each)));
        return found;
    }

    private List<Recorded> find(RecordKind kind, Set<Long> ids) {
        Class<? extends Recorded> type =
                Optional.ofNullable(types.get(kind)).orElseThrow(() -> new IllegalStateException("no entity " + kind));
        String query = "select e from " + type.getSimpleName() + " e where e.id in :ids";
        List<Long> all = List.copyOf(ids);
        List<Recorded> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            found.addAll(entities.createQuery(query, type)
                    .setParameter("ids", all.subList(i, Math.min(i + AT_ONCE, all.size())))
                    .getResultList());
        }
        return found;
    }

    private static RecordKind kindOf(String entity) {
        return RecordKind.valueOf(entity.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }
}
