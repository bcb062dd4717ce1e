package org.parley.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.TypedDate;
import org.parley.form.name.NameFinder;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.history.Referenced;
import org.springframework.stereotype.Component;

/** Writes what is on record as an editor would type it. */
@Component
public class FormFiller {

    private final NameFinder names;
    private final FormReader reader;

    FormFiller(NameFinder names, FormReader reader) {
        this.names = names;
        this.reader = reader;
    }

    /**
     * @param values by field, as records hold them; for each list its parts, as maps of the same make
     */
    public TypedPart fill(FormShape shape, Map<String, ?> values) {
        Map<RecordKind, List<Long>> named = new EnumMap<>(RecordKind.class);
        collect(shape, values, named);
        Map<Long, String> texts = new HashMap<>();
        named.forEach((kind, numbers) -> texts.putAll(names.namesOf(kind, numbers)));
        return part(shape, values, texts, reader.dates());
    }

    private static void collect(FormShape shape, Map<String, ?> values, Map<RecordKind, List<Long>> named) {
        shape.fields().stream().filter(Field::isName).forEach(each -> {
            if (values.get(each.name()) instanceof Recorded record) {
                named.computeIfAbsent(record.recordKind(), kind -> new ArrayList<>())
                        .add(record.id());
            }
        });
        shape.lists()
                .forEach(list -> parts(values.get(list.name())).forEach(each -> collect(list.shape(), each, named)));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> parts(@Nullable Object parts) {
        return parts == null ? List.of() : (List<Map<String, ?>>) parts;
    }

    private static TypedPart part(FormShape shape, Map<String, ?> values, Map<Long, String> names, TypedDate dates) {
        TypedPart part = new TypedPart();
        shape.fields().forEach(each -> part.put(each.name(), text(each, values.get(each.name()), names, dates)));
        shape.lists()
                .forEach(list -> parts(values.get(list.name()))
                        .forEach(each -> part.parts(list.name()).add(part(list.shape(), each, names, dates))));
        return part;
    }

    private static String text(Field field, @Nullable Object value, Map<Long, String> names, TypedDate dates) {
        if (value == null) {
            return "";
        }
        if (value instanceof FuzzyDate date) {
            return dates.text(date);
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(each -> text(field, each, names, dates)).collect(Collectors.joining("\n"));
        }
        if (value instanceof Recorded record) {
            return field.isName() ? names.getOrDefault(record.id(), "") : choice(record);
        }
        return String.valueOf(value);
    }

    private static String choice(Recorded record) {
        boolean hasSlug = record instanceof Referenced && record.recordKind() != RecordKind.ROUND;
        return hasSlug ? ((Referenced) record).reference() : Long.toString(record.id());
    }
}
