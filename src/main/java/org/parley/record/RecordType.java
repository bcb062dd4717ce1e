package org.parley.record;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.history.RecordField;
import org.parley.history.RecordFields;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;

/**
 * A kind of record: its entity, and the fields that its description has.
 *
 * @param hangsOn the records that one of this kind hangs on, by the name that its snapshots give them
 */
public record RecordType(
        RecordKind kind, Class<? extends Recorded> entity, RecordFields<?> fields, Map<String, RecordKind> hangsOn) {

    static RecordType of(Class<? extends Recorded> entity) {
        try {
            Class<?> description = entity.getMethod("description").getReturnType();
            return new RecordType(
                    RecordKind.of(entity),
                    entity,
                    RecordFields.of(description.asSubclass(Record.class)),
                    hangsOn(entity));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, RecordKind> hangsOn(Class<? extends Recorded> entity) {
        Map<String, RecordKind> kinds = new LinkedHashMap<>();
        for (Field each : entity.getDeclaredFields()) {
            if (each.isAnnotationPresent(ManyToOne.class)) {
                kinds.put(each.getName(), RecordKind.of(each.getType().asSubclass(Recorded.class)));
            }
        }
        return kinds;
    }

    /** The field of the description that has this name. */
    public Optional<RecordField> field(String name) {
        return fields.find(name);
    }

    /** The kind of record that a field of a snapshot names; empty where it names none. */
    public Optional<RecordKind> named(String field) {
        return Optional.ofNullable(hangsOn.get(field))
                .or(() -> fields.find(field)
                        .filter(each -> each.shape() == RecordField.Shape.RECORD)
                        .map(RecordField::kind));
    }

    /** Fields of snapshots in reading order: what a record hangs on and is found by, what is said of it, its parts. */
    public List<String> inOrder(Collection<String> names) {
        List<String> said = fields.names();
        List<String> parts = Arrays.stream(entity.getDeclaredFields())
                .filter(each -> each.isAnnotationPresent(OneToMany.class))
                .map(Field::getName)
                .toList();
        List<String> ordered = new ArrayList<>(names.stream()
                .filter(each -> !said.contains(each) && !parts.contains(each))
                .toList());
        said.stream().filter(names::contains).forEach(ordered::add);
        parts.stream().filter(names::contains).forEach(ordered::add);
        return ordered;
    }
}
