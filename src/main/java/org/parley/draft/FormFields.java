package org.parley.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.web.CleanText;

/** What stands in the fields of a form, by their names. */
record FormFields(Map<String, List<String>> values) {

    /** In characters, names included. */
    static final int MOST = 1_000_000;

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "draft", "draftTitle");

    /** Without what belongs to the sending, and without passwords. */
    static FormFields typed(Map<String, String[]> parameters) {
        return read(parameters, NOT_TYPED);
    }

    /** With the button that was pressed, but without the token against forged requests, which is the session's. */
    static FormFields sent(Map<String, String[]> parameters) {
        return read(parameters, Set.of("_csrf"));
    }

    private static FormFields read(Map<String, String[]> parameters, Set<String> without) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, given) -> {
            if (!without.contains(name) && !name.toLowerCase(Locale.ROOT).contains("password")) {
                values.put(
                        clean(name), Arrays.stream(given).map(FormFields::clean).toList());
            }
        });
        return new FormFields(values);
    }

    /** The same with one more. */
    FormFields with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new FormFields(more);
    }

    int size() {
        return values.entrySet().stream()
                .mapToInt(each -> each.getKey().length()
                        + each.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }

    boolean isTooLong() {
        return size() > MOST;
    }

    /** As a request carries them. */
    Map<String, String[]> parameters() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        values.forEach((name, given) -> parameters.put(name, given.toArray(String[]::new)));
        return parameters;
    }

    /** The database keeps no text with signs that can be neither seen nor stored, and forms drop them anyway. */
    private static String clean(String text) {
        return CleanText.of(text);
    }
}
