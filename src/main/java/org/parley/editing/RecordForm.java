package org.parley.editing;

import java.util.LinkedHashMap;
import java.util.Map;

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
