package org.parley.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

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

    /** In the order in which the document names what is wrong; what is missing stands where it should have been named. */
    List<DocumentError> inOrderOf(JsonNode document) {
        Map<String, Integer> places = new HashMap<>();
        number(document, "", places);
        List<DocumentError> errors = new ArrayList<>();
        byPath.forEach((path, expected) -> errors.add(new DocumentError(path, expected)));
        errors.sort(Comparator.comparing(each -> place(each.path(), places)));
        return errors;
    }

    private static void number(JsonNode node, String path, Map<String, Integer> places) {
        places.put(path, places.size());
        node.properties().forEach(each -> number(each.getValue(), path + "/" + each.getKey(), places));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                number(node.path(i), path + "/" + i, places);
            }
        }
    }

    private static int place(String path, Map<String, Integer> places) {
        Integer place = places.get(path);
        return place != null || path.isEmpty()
                ? Objects.requireNonNullElse(place, 0)
                : place(path.substring(0, path.lastIndexOf('/')), places);
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
