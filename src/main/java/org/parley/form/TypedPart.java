package org.parley.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into a form or a part of it: all of it as text, so that nothing typed is lost however wrong it is. A field
 * has a path: {@code city}, {@code delegations[0].members[1].person}.
 */
public final class TypedPart {

    private static final Pattern STEP = Pattern.compile("([A-Za-z]{1,30})\\[(\\d{1,3})]");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, List<TypedPart>> lists = new LinkedHashMap<>();

    /** Empty where nothing is typed. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public void put(String field, String text) {
        fields.put(field, text);
    }

    /** The parts of a list, to be read and changed. */
    public List<TypedPart> parts(String list) {
        return lists.computeIfAbsent(list, name -> new ArrayList<>());
    }

    void replace(TypedPart other) {
        fields.clear();
        fields.putAll(other.fields);
        lists.clear();
        lists.putAll(other.lists);
    }

    /**
     * Writes text at a path, and makes the parts that lead there.
     *
     * @return whether a form of that shape has such a field
     */
    boolean put(FormShape shape, String path, String text) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            boolean known = shape.find(path).isPresent();
            if (known) {
                put(path, text);
            }
            return known;
        }
        Matcher step = STEP.matcher(path.substring(0, dot));
        PartList list = step.matches() ? shape.list(step.group(1)).orElse(null) : null;
        if (list == null || Integer.parseInt(step.group(2)) >= PartList.MOST) {
            return false;
        }
        List<TypedPart> parts = parts(list.name());
        while (parts.size() <= Integer.parseInt(step.group(2))) {
            parts.add(new TypedPart());
        }
        return parts.get(Integer.parseInt(step.group(2))).put(list.shape(), path.substring(dot + 1), text);
    }

    /**
     * Adds a part at the end of a list: {@code delegations}, or {@code delegations[0].members}.
     *
     * @return the path of its first field; null where there is no such list, or it is full
     */
    @Nullable
    String add(FormShape shape, String path) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            Inner inner = inner(shape, path.substring(0, dot));
            String added = inner == null ? null : inner.part.add(inner.list.shape(), path.substring(dot + 1));
            return added == null ? null : path.substring(0, dot + 1) + added;
        }
        PartList list = shape.list(path).orElse(null);
        if (list == null || parts(path).size() >= PartList.MOST) {
            return null;
        }
        parts(path).add(list.blank());
        return path + "[" + (parts(path).size() - 1) + "]."
                + list.shape().fields().stream()
                        .filter(each -> each.type() != FieldType.HIDDEN)
                        .findFirst()
                        .orElseThrow()
                        .name();
    }

    /**
     * Removes a part: {@code delegations[0]}, or {@code delegations[0].members[1]}.
     *
     * @return the path of its list; null where there is no such part
     */
    @Nullable
    String remove(FormShape shape, String path) {
        int dot = path.indexOf('.');
        Inner inner = inner(shape, dot < 0 ? path : path.substring(0, dot));
        if (inner == null) {
            return null;
        }
        if (dot >= 0) {
            String removed = inner.part.remove(inner.list.shape(), path.substring(dot + 1));
            return removed == null ? null : path.substring(0, dot + 1) + removed;
        }
        parts(inner.list.name()).remove(inner.part);
        return inner.list.name();
    }

    private @Nullable Inner inner(FormShape shape, String step) {
        Matcher named = STEP.matcher(step);
        PartList list = named.matches() ? shape.list(named.group(1)).orElse(null) : null;
        int at = list == null ? 0 : Integer.parseInt(named.group(2));
        return list == null || at >= parts(list.name()).size()
                ? null
                : new Inner(list, parts(list.name()).get(at));
    }

    private record Inner(PartList list, TypedPart part) {}

    /** As maps, lists and texts; what is empty is left out. */
    Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (!text.isEmpty()) {
                plain.put(name, text);
            }
        });
        lists.forEach((name, parts) -> {
            if (!parts.isEmpty()) {
                plain.put(name, parts.stream().map(TypedPart::plain).toList());
            }
        });
        return plain;
    }

    /** What {@link #plain} wrote; anything else is left out. */
    static TypedPart of(Map<?, ?> plain) {
        TypedPart part = new TypedPart();
        plain.forEach((name, value) -> {
            if (value instanceof List<?> parts) {
                parts.forEach(each -> {
                    if (each instanceof Map<?, ?> inner) {
                        part.parts(name.toString()).add(of(inner));
                    }
                });
            } else if (value instanceof String text) {
                part.put(name.toString(), text);
            }
        });
        return part;
    }
}
