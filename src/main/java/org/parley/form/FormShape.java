package org.parley.form;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.history.RecordFields;

/**
 * What a form, or a part of it, consists of: fields, and lists of parts.
 *
 * @param words the beginning of the keys of its words in the bundle
 * @param order the names of fields and lists as the page orders them; empty where fields come first
 */
public record FormShape(String words, List<Field> fields, List<PartList> lists, List<String> order) {

    /** The field for why something is changed. */
    public static final String REASON = "reason";

    public static FormShape of(String words, Stream<Field> fields, PartList... lists) {
        return new FormShape(words, fields.toList(), List.of(lists), List.of());
    }

    public FormShape inOrder(String... names) {
        return new FormShape(words, fields, lists, List.of(names));
    }

    /**
     * Why it is changed: to be told of what is on record already.
     */
    public static Field reason(boolean isNew) {
        Field reason = Field.of(REASON, FieldType.LINE);
        return isNew ? reason : reason.needed("reason.missing");
    }

    /** The fields of a description, in its order. */
    public static Stream<Field> fieldsOf(Class<? extends Record> description) {
        return RecordFields.of(description).stream().map(Field::of);
    }

    /** Those fields of a description, in the order given. */
    public static Stream<Field> fieldsOf(Class<? extends Record> description, String... names) {
        return Arrays.stream(names)
                .map(each -> Field.of(RecordFields.of(description).get(each)));
    }

    public Optional<Field> find(String name) {
        return fields.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Field field(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException(words + " has no " + name));
    }

    public Optional<PartList> list(String name) {
        return lists.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
