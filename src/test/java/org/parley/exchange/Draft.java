package org.parley.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document to spoil: a small one in which every field of the format stands at least once. */
final class Draft {

    private final ObjectNode json;

    private Draft(ObjectNode json) {
        this.json = json;
    }

    static Draft ofHarbourTalks() {
        return new Draft((ObjectNode) DocumentJson.MAPPER.readTree(file("exchange/harbour-talks.json")));
    }

    /** A negotiation of which nothing is known but what it is about. */
    static Draft ofNothing() {
        Draft draft =
                ofHarbourTalks().with("/negotiation/slug", "\"quiet-talks\"").without("/negotiation/citations");
        draft.json.properties().forEach(each -> {
            if (each.getValue() instanceof ArrayNode list) {
                list.removeAll();
            }
        });
        return draft.without("/coverageNotes");
    }

    Draft copy() {
        return new Draft(json.deepCopy());
    }

    static byte[] file(String name) {
        try (InputStream file = new ClassPathResource(name).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentReader reader() {
        DocumentSchema schema = new DocumentSchema();
        return new DocumentReader(schema, new ReferenceCheck(schema));
    }

    /** Puts a value, written as JSON, at a path; one behind the end of a list is added to it. */
    Draft with(String path, String value) {
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode node = DocumentJson.MAPPER.readTree(value);
        if (parent(pointer) instanceof ArrayNode list) {
            int index = pointer.last().getMatchingIndex();
            if (index == list.size()) {
                list.add(node);
            } else {
                list.set(index, node);
            }
        } else {
            ((ObjectNode) parent(pointer)).set(pointer.last().getMatchingProperty(), node);
        }
        return this;
    }

    /** Puts a copy of what stands at one path at another. */
    Draft copied(String from, String to) {
        return with(to, json.at(from).toString());
    }

    Draft without(String path) {
        JsonPointer pointer = JsonPointer.compile(path);
        if (parent(pointer) instanceof ArrayNode list) {
            list.remove(pointer.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent(pointer)).remove(pointer.last().getMatchingProperty());
        }
        return this;
    }

    boolean has(String path) {
        return !json.at(path).isMissingNode();
    }

    /** Where a value stands: every field and every element of every list. */
    List<String> paths() {
        List<String> paths = new ArrayList<>();
        collect(json, "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        node.properties().forEach(each -> add(each.getValue(), path + "/" + each.getKey(), paths));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(node.path(i), path + "/" + i, paths);
            }
        }
    }

    private static void add(JsonNode node, String path, List<String> paths) {
        paths.add(path);
        collect(node, path, paths);
    }

    JsonNode json() {
        return json;
    }

    byte[] bytes() {
        return DocumentJson.MAPPER.writeValueAsBytes(json);
    }

    /** What is wrong with it; nothing where it can be taken in. */
    List<DocumentError> errors(DocumentReader reader) {
        try {
            reader.read(bytes(), slug -> false);
            return List.of();
        } catch (InvalidDocumentException invalid) {
            return invalid.errors();
        }
    }

    private JsonNode parent(JsonPointer path) {
        return json.at(path.head());
    }
}
