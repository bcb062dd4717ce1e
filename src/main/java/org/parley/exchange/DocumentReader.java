package org.parley.exchange;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** Reads a document and finds everything in it that cannot be taken in, before anything is stored. */
@Component
class DocumentReader {

    private static final String SLUG = "/negotiation/slug";

    private final DocumentSchema schema;
    private final ReferenceCheck references;

    DocumentReader(DocumentSchema schema, ReferenceCheck references) {
        this.schema = schema;
        this.references = references;
    }

    /**
     * @param isTaken whether a negotiation of that slug is known already
     * @throws InvalidDocumentException with all that is wrong
     */
    JsonNode read(byte[] bytes, Predicate<String> isTaken) {
        JsonNode json = parse(bytes);
        Findings findings = new Findings();
        schema.check(json, findings);
        DocumentRules rules = new DocumentRules(findings);
        rules.text(json, "");
        references.check(json, findings);
        rules.check(json);
        if (!findings.has(SLUG) && isTaken.test(json.at(SLUG).stringValue(""))) {
            findings.expect(SLUG, "a slug that no negotiation has yet; this one is taken");
        }
        if (!findings.isEmpty()) {
            throw new InvalidDocumentException(findings.inOrderOf(json));
        }
        return json;
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return DocumentJson.MAPPER.readTree(bytes);
        } catch (JacksonException unreadable) {
            throw new InvalidDocumentException(List.of(new DocumentError("", broken(unreadable.getLocation()))));
        }
    }

    private static String broken(@Nullable TokenStreamLocation at) {
        return at == null
                ? "JSON that is nested less deeply, with shorter texts and numbers"
                : "JSON in UTF-8, each field once; it cannot be read on from line " + at.getLineNr() + ", column "
                        + at.getColumnNr();
    }
}
