package org.parley.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.web.BadRequestException;
import org.parley.web.CleanText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A form as it was sent: what is typed into it, and what travels with it unseen. */
public final class TypedForm {

    /** Longer than any form that was filled by Parley. */
    private static final int LONGEST = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern OF_A_FIELD = Pattern.compile("(fields|keep|meant)\\[([A-Za-z0-9.\\[\\]]{1,90})]");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]{1,30}");

    /** The fields that name a record. */
    private static final List<String> NAMES = List.of("negotiation", "title", "name");

    /** The fields in which something is written rather than chosen. */
    private static final Set<FieldType> WORDED = EnumSet.of(
            FieldType.LINE, FieldType.TEXT, FieldType.LINES, FieldType.NAME, FieldType.PERSON, FieldType.PLACE);

    private final FormShape shape;
    private final boolean isOfOneRecord;
    private final TypedPart typed = new TypedPart();
    private final Map<String, String> carried = new LinkedHashMap<>();
    private final Map<String, String> keep = new LinkedHashMap<>();

    /** Who is meant where a part of a name was typed, by path. */
    private final Map<String, String> meant = new LinkedHashMap<>();

    /** What stood in the form when it was opened. */
    private TypedPart base = new TypedPart();

    /** Marks of what the other had put there when a choice was offered, by field. */
    private Map<String, String> seen = new LinkedHashMap<>();

    /**
     * @param isOfOneRecord whether its fields stand in the page as {@code fields[name]}
     */
    public TypedForm(FormShape shape, boolean isOfOneRecord) {
        this.shape = shape;
        this.isOfOneRecord = isOfOneRecord;
    }

    /**
     * Reads what was sent.
     *
     * @param parameters of the request
     * @throws BadRequestException for fields that no form has, or more parts than it takes
     */
    public TypedForm read(Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> {
            if (values.length > 0) {
                read(name, clean(String.join("\n", values)));
            }
        });
        meant.forEach((path, name) -> {
            if (!name.isBlank()) {
                typed.put(shape, path, name);
            }
        });
        base = TypedPart.of(map(carried("base")));
        seen = new LinkedHashMap<>();
        map(carried("seen")).forEach((name, mark) -> seen.put(name.toString(), mark.toString()));
        return this;
    }

    private void read(String name, String text) {
        Matcher ofAField = OF_A_FIELD.matcher(name);
        if (ofAField.matches()) {
            String field = ofAField.group(2);
            switch (ofAField.group(1)) {
                case "fields" -> typed.put(shape, field, text);
                case "keep" -> keep.put(field, text);
                default -> meant.put(field, text);
            }
        } else if ((isOfOneRecord && !name.equals(FormShape.REASON)) || !typed.put(shape, name, text)) {
            if (!PLAIN.matcher(name).matches()) {
                throw new BadRequestException("error.asked.field", PartList.MOST);
            }
            carried.put(name, text);
        }
    }

    private static String clean(String text) {
        return CleanText.of(text);
    }

    private static Map<?, ?> map(String json) {
        if (json.length() > LONGEST || json.isBlank()) {
            return Map.of();
        }
        try {
            return JSON.readValue(json, Map.class) instanceof Map<?, ?> map ? map : Map.of();
        } catch (JacksonException nonsense) {
            return Map.of();
        }
    }

    public FormShape shape() {
        return shape;
    }

    public TypedPart typed() {
        return typed;
    }

    public String text(String field) {
        return typed.text(field);
    }

    TypedPart base() {
        return base;
    }

    /** Which of two values to keep, by field: {@code mine} or {@code theirs}. */
    Map<String, String> keep() {
        return keep;
    }

    Map<String, String> seen() {
        return seen;
    }

    /** Begins with what stands on record. */
    public void fill(TypedPart filled) {
        typed.replace(TypedPart.of(filled.plain()));
        base = filled;
    }

    /** What stands in it now, as what was proposed, is what it begins with. */
    public void begin() {
        base = TypedPart.of(typed.plain());
    }

    /** How many fields say something else than what the form began with. */
    public int changes() {
        return changed(shape, base, typed).size();
    }

    /** What the record is called that it describes, else what was typed first; empty where nothing was. */
    public String firstTyped() {
        return Stream.concat(NAMES.stream().map(this::text), changed(shape, base, typed).stream())
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The texts of the fields that say something else; empty for what says no text. */
    private static List<String> changed(FormShape shape, TypedPart base, TypedPart typed) {
        List<String> changed = new ArrayList<>();
        for (Field each : shape.fields()) {
            String began = base.text(each.name()).replace("\r\n", "\n").strip();
            String now = typed.text(each.name()).replace("\r\n", "\n").strip();
            boolean isInitial = began.isEmpty() && now.equals(each.initial());
            if (each.type() != FieldType.HIDDEN && !now.equals(began) && !isInitial) {
                changed.add(WORDED.contains(each.type()) ? now : "");
            }
        }
        for (PartList list : shape.lists()) {
            List<TypedPart> before = base.parts(list.name());
            List<TypedPart> now = typed.parts(list.name());
            for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
                changed.addAll(changed(
                        list.shape(),
                        i < before.size() ? before.get(i) : new TypedPart(),
                        i < now.size() ? now.get(i) : new TypedPart()));
            }
        }
        return changed;
    }

    public void carry(String name, String text) {
        carried.put(name, text);
    }

    /** What travels with the form beside its fields: {@code token}, {@code back}. */
    public String carried(String name) {
        return carried.getOrDefault(name, "");
    }

    public boolean carries(String name) {
        return carried.containsKey(name);
    }

    /** Names this copy of the form, so that sending it twice saves once. */
    public String getToken() {
        if (carried("token").isBlank()) {
            carry("token", UUID.randomUUID().toString());
        }
        return carried("token");
    }

    /** Where to go when it is saved. */
    public String getBack() {
        return carried("back");
    }

    public String getBase() {
        return JSON.writeValueAsString(base.plain());
    }

    public String getSeen() {
        return JSON.writeValueAsString(seen);
    }

    /** Choices that were made between two values. */
    public Map<String, String> getKeep() {
        return keep;
    }

    boolean isOfOneRecord() {
        return isOfOneRecord;
    }

    /** The name of a field in the page. */
    public String nameOf(String path) {
        return isOfOneRecord && !path.equals(FormShape.REASON) ? "fields[" + path + "]" : path;
    }

    /** Presses a button that adds or removes a part. Asked for what is not there, it changes nothing. */
    public String add(String list) {
        String first = typed.add(shape, list);
        return first == null ? "" : first;
    }

    public String remove(String part) {
        String list = typed.remove(shape, part);
        return list == null ? "" : list;
    }
}
