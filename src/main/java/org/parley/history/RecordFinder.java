package org.parley.history;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds records of any kind by their numbers. The entity of a kind is the one of the same name. */
@Component
public class RecordFinder {

    private static final int AT_ONCE = 1000;

    private final EntityManager entities;
    private final JdbcClient database;

    RecordFinder(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * Finds any record by its number alone.
     *
     * @return empty if there is no such record, or no longer
     */
    public Optional<Recorded> find(long number) {
        return Optional.ofNullable(find(kindsOf(Set.of(number))).get(number));
    }

    /** Finds a record, and keeps others from changing it until the end of the transaction. */
    public Optional<Recorded> lock(long number) {
        lock(kindsOf(Set.of(number)));
        return find(number);
    }

    /** The records that exist, by number. */
    public Map<Long, Recorded> find(Map<RecordKind, Set<Long>> numbers) {
        Map<Long, Recorded> found = new TreeMap<>();
        numbers.forEach((kind, ids) -> find(kind, ids).forEach(each -> found.put(each.id(), each)));
        return found;
    }

    /** Keeps others from changing these records until the end of the transaction. */
    public void lock(Map<RecordKind, Set<Long>> numbers) {
        numbers.forEach((kind, ids) -> {
            if (kind.isJournalled()) {
                database.sql("select id from %s where id = any(?) order by id for update".formatted(kind.table()))
                        .param(ids.toArray(Long[]::new))
                        .query(Long.class)
                        .list();
            }
        });
    }

    /** The kind of record that each number is or was. */
    public Map<RecordKind, Set<Long>> kindsOf(Collection<Long> numbers) {
        Map<RecordKind, Set<Long>> kinds = new EnumMap<>(RecordKind.class);
        database.sql("select id, kind from record where id = any(?)")
                .param(numbers.toArray(Long[]::new))
                .query(row -> {
                    kinds.computeIfAbsent(RecordKind.valueOf(row.getString(2)), kind -> new LinkedHashSet<>())
                            .add(row.getLong(1));
                });
        return kinds;
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
