package org.parley.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found wrong in a document so far: one error for each path, the first that was found. */
final class Findings {

    private final Map<String, String> byPath = new LinkedHashMap<>();

    void expect(String path, String expected) {
        byPath.putIfAbsent(path, expected);
    }

    boolean has(String path) {
        return byPath.containsKey(path);
    }

    boolean isEmpty() {
        return byPath.isEmpty();
    }

    List<DocumentError> errors() {
        List<DocumentError> errors = new ArrayList<>();
        byPath.forEach((path, expected) -> errors.add(new DocumentError(path, expected)));
        return errors;
    }

    /** "one of A, B or C". */
    static String oneOf(Set<String> values) {
        List<String> all = List.copyOf(values);
        if (all.size() == 1) {
            return all.get(0);
        }
        return "one of " + String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
    }
}
