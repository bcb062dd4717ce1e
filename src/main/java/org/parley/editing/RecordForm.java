package org.parley.editing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.parley.web.ThreeWay;

/** The form of one record as it was typed. */
final class RecordForm {

    /** Names this copy of the form, so that sending it twice saves once. */
    String token = "";

    /** Where to go when it is saved. */
    String back = "";

    /** Why it is changed. */
    String reason = "";

    /** New though others look like it. */
    String sure = "";

    /** What is typed, by question. */
    Map<String, String> fields = new LinkedHashMap<>();

    /** What stood there when the form was opened, by question. */
    Map<String, String> base = new LinkedHashMap<>();

    /** Which of two values to keep, by question: {@code mine} or {@code theirs}. */
    Map<String, String> keep = new LinkedHashMap<>();

    /** What the other had put there when that choice was offered, by question. */
    Map<String, String> seen = new LinkedHashMap<>();

    /** Who is meant where a part of a name was typed, by question. */
    Map<String, String> meant = new LinkedHashMap<>();

    public String getToken() {
        return token;
    }

    public String getReason() {
        return reason;
    }

    public String getBack() {
        return back;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public Map<String, String> getBase() {
        return base;
    }

    public Map<String, String> getSeen() {
        return seen;
    }

    /**
     * Brings together what was typed and what stands there now. A choice is one between the form and what was shown beside it:
     * about anything newer it says nothing, and is asked for again.
     */
    ThreeWay mergeWith(Map<String, String> theirs) {
        keep.keySet().removeIf(each -> !ThreeWay.isSame(seen.get(each), theirs.get(each)));
        ThreeWay merged = ThreeWay.of(base, fields, theirs, keep);
        fields = merged.merged();
        Set<String> known = new HashSet<>(keep.keySet());
        if (!merged.collisions().isEmpty()) {
            known.addAll(merged.takenOver());
        }
        // chosen or told, they need not be chosen or told again
        known.forEach(each -> base.put(each, theirs.getOrDefault(each, "")));
        seen.clear();
        merged.collisions().forEach(each -> seen.put(each, theirs.getOrDefault(each, "")));
        return merged;
    }

    String typed(String question) {
        return fields.getOrDefault(question, "");
    }

    /** Takes over who was chosen where a name was not clear. */
    void settleNames() {
        meant.forEach((question, name) -> {
            if (!name.isBlank()) {
                fields.put(question, name);
            }
        });
        meant.clear();
    }
}
