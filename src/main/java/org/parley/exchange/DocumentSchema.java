package org.parley.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds a document to the published schema, and says what it expects in the schema's own descriptions. */
@Component
class DocumentSchema {

    private static final String DESCRIPTION = "description";

    private final JsonNode root;
    private final JsonNode definitions;
    private final Schema schema;

    DocumentSchema() {
        this.root = read();
        this.definitions = root.path("$defs");
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private static JsonNode read() {
        try (InputStream file = new ClassPathResource("schema/negotiation-1.json").getInputStream()) {
            return DocumentJson.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its definitions, by name. */
    JsonNode definitions() {
        return definitions;
    }

    /** The same document with the fields of all its objects in the order in which the schema lists them. */
    JsonNode inOrder(JsonNode document) {
        return inOrder(document, root);
    }

    private JsonNode inOrder(JsonNode value, JsonNode given) {
        JsonNode rule = resolved(given);
        if (value.isArray()) {
            ArrayNode list = DocumentJson.MAPPER.createArrayNode();
            value.values().forEach(each -> list.add(inOrder(each, rule.path("items"))));
            return list;
        }
        if (!rule.has("properties")) {
            return value;
        }
        ObjectNode object = DocumentJson.MAPPER.createObjectNode();
        rule.path("properties").properties().stream()
                .filter(each -> value.has(each.getKey()))
                .forEach(each -> object.set(each.getKey(), inOrder(value.path(each.getKey()), each.getValue())));
        return object;
    }

    /** The rule itself, or the definition that it refers to. */
    JsonNode resolved(JsonNode rule) {
        return rule.has("$ref")
                ? resolved(definitions.path(rule.path("$ref").stringValue("").replace("#/$defs/", "")))
                : rule;
    }

    void check(JsonNode document, Findings findings) {
        List<Error> errors = schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        errors.stream()
                .filter(each -> isOfDate(each) && !document.at(ofDate(each)).isObject())
                .forEach(each -> findings.expect(
                        ofDate(each), definitions.path("edtf").path(DESCRIPTION).stringValue("")));
        errors.stream()
                .filter(each -> !evaluated(each).matches(".*/(oneOf|anyOf)(/.*)?") || isOfDateInWords(each))
                .sorted(Comparator.comparing(each -> weight(each.getKeyword())))
                .forEach(each -> findings.expect(path(each), expected(each)));
        errors.stream()
                .filter(each -> evaluated(each).contains("/anyOf"))
                .forEach(each -> findings.expect(each.getInstanceLocation().toString(), "a person, a party or both"));
    }

    /** A type that is wrong makes all else that is said of the value worthless. */
    private static int weight(String keyword) {
        return "type".equals(keyword) ? 0 : 1;
    }

    /** Of all choices in the format only that of the two forms of a date is a "oneOf". */
    private static boolean isOfDate(Error error) {
        return evaluated(error).contains("/oneOf/");
    }

    private static boolean isOfDateInWords(Error error) {
        return evaluated(error).contains("/oneOf/1/");
    }

    private static String evaluated(Error error) {
        return error.getEvaluationPath().toString();
    }

    /** The date that no form of a date fits: it is a text, or an object of a date and words. */
    private static String ofDate(Error error) {
        String path = error.getInstanceLocation().toString();
        return path.replaceFirst("/(edtf|words)$", "");
    }

    private static String path(Error error) {
        String path = error.getInstanceLocation().toString();
        String property =
                "dependentRequired".equals(error.getKeyword()) ? (String) error.getArguments()[0] : error.getProperty();
        return property == null
                ? path
                : path + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    private String expected(Error error) {
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required", "dependentRequired" -> "a value; it is missing";
            case "additionalProperties" -> "nothing: the format has no such field here";
            case "enum" -> Findings.oneOf(texts(rule));
            case "const" -> rule.isString() ? "\"" + rule.stringValue() + "\"" : rule.toString();
            case "type" -> type(rule.stringValue(""));
            case "pattern" -> described(error);
            case "minLength" -> "a text that is not empty";
            case "maxLength" -> "at most " + rule + " characters";
            case "minimum" -> "a number from " + rule + " up";
            case "maximum" -> "a number up to " + rule;
            case "uniqueItems" -> "each value only once";
            case "format" -> "a day that exists";
            default -> error.getMessage();
        };
    }

    private static String type(String name) {
        return switch (name) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "array" -> "a list";
            case "object" -> "an object";
            default -> name;
        };
    }

    /** The description that stands beside the pattern in the schema. */
    private String described(Error error) {
        String pattern = error.getSchemaNode().stringValue("");
        String found = descriptionOf(definitions, pattern);
        return found.isEmpty() ? "a text that matches " + pattern : found;
    }

    private static String descriptionOf(JsonNode node, String pattern) {
        if (pattern.equals(node.path("pattern").stringValue(""))) {
            return node.path(DESCRIPTION).stringValue("");
        }
        return node.values().stream()
                .map(each -> descriptionOf(each, pattern))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.values().forEach(each -> texts.add(each.stringValue("")));
        return texts;
    }
}
